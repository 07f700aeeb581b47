import type { Article } from './article.ts';
import { isSilent, renderingOf } from './rendering.ts';
import type { Steps } from './steps.ts';
import { type TextRuns, buildRuns } from './text-runs.ts';
import { firstChildOf, nextSiblingOf, nodeTypeOf, shadowRootOf, tagNameOf } from './unclobbered.ts';

/** Nodes read in one step. */
const STEP = 200;

interface Frame {
  next: Node | null;
  /** What a slot shows, in place of `next` and its siblings; from the last to the first. */
  slotted?: Node[];
  breaks: 0 | 1 | 2;
  preserve: boolean;
}

function open(element: Element, breaks: 0 | 1 | 2, preserve: boolean): Frame {
  const slotted = tagNameOf(element) === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length > 0) return { next: null, slotted: slotted.toReversed(), breaks, preserve };
  return { next: firstChildOf(shadowRootOf(element) ?? element), breaks, preserve };
}

function take(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.pop() ?? null;
  const node = frame.next;
  frame.next = node && nextSiblingOf(node);
  return node;
}

/** Walks over the article with a stack of its own, since a page may be nested deeper than ours reaches. */
export function* readRuns(document: Document, article: Article): Steps<TextRuns> {
  const builder = buildRuns();
  const rendering = renderingOf(document);

  function enter(element: Element): Frame | undefined {
    if (tagNameOf(element) === 'BR') builder.lineFeed();
    if (isSilent(element) || article.excluded.has(element)) return undefined;
    const { hidden, breaks, preserve } = rendering(element);
    if (hidden) return undefined;
    if (breaks) builder.breakLine(breaks);
    return open(element, breaks, preserve);
  }

  let count = 0;
  for (const root of article.roots) {
    builder.breakLine(2);
    const stack = [open(root, 2, rendering(root).preserve)];
    while (stack.length > 0) {
      if (++count % STEP === 0) yield;
      const frame = stack.at(-1)!;
      const node = take(frame);
      if (!node) {
        if (frame.breaks) builder.breakLine(frame.breaks);
        stack.pop();
      } else if (nodeTypeOf(node) === 3) {
        builder.add(node as Text, frame.preserve);
      } else if (nodeTypeOf(node) === 1) {
        const inside = enter(node as Element);
        if (inside) stack.push(inside);
      }
    }
  }
  // To put a text of megabytes together is a while of its own.
  yield;
  return builder.finish();
}
