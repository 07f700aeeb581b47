import type { ClaimKind } from '../../../lib/claim.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { splitSentences } from '../../../lib/detect/text/sentences.ts';

/**
 * The text with a bracket round each mention of one kind, and braces round its core: "paid [about {$5 million}] for".
 * Cases are written in the same form, so that a case reads as what must be found and how far it reaches.
 */
export function bracketed(text: string, kind: ClaimKind): string {
  const marks: { at: number; order: number; sign: string }[] = [];
  for (const { start, end, core } of splitSentences(text)
    .flatMap((span) => findMentions(text, span))
    .filter((mention) => mention.kind === kind)) {
    marks.push({ at: start, order: 2, sign: '[' }, { at: core.start, order: 3, sign: '{' });
    marks.push({ at: core.end, order: 0, sign: '}' }, { at: end, order: 1, sign: ']' });
  }
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let from = 0;
  for (const { at, sign } of marks) {
    marked += text.slice(from, at) + sign;
    from = at;
  }
  return marked + text.slice(from);
}

/** The case's text without its brackets and braces. */
export function plain(example: string): string {
  return example.replaceAll(/[[\]{}]/g, '');
}
