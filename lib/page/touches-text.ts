import type { PageText } from '../anchor/page-text.ts';
import { nodeTypeOf, ownerOf, walkerIn } from '../anchor/unclobbered.ts';

/** Nodes looked at for one batch of changes; a batch with more is held to touch the text. */
const MOST = 2000;

/**
 * Whether changes touch the text that was read: a text node of it, or a part that holds one, or that is
 * put in or taken out beside one.
 */
export function touchesText(page: PageText, records: readonly MutationRecord[]): boolean {
  let seen = 0;

  function holds(node: Node | null): boolean {
    if (!node) return false;
    const nodeType = nodeTypeOf(node);
    if (nodeType === 3) return page.offsetAt(node, 0) !== undefined;
    if (nodeType !== 1) return false;
    const walker = walkerIn(ownerOf(node)!, node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (++seen > MOST || page.offsetAt(text, 0) !== undefined) return true;
    return false;
  }

  return records.some(
    ({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }) => {
      if (++seen > MOST) return true;
      if (type === 'characterData') return holds(target);
      if (type !== 'childList') return false;
      for (const node of removedNodes) if (holds(node)) return true;
      return addedNodes.length > 0 && (holds(previousSibling) || holds(nextSibling));
    },
  );
}
