import type { Annotation } from './annotation.ts';

/** A sentence around a claim: what stands before it, the claim, what stands after. */
export interface Excerpt {
  before: string;
  claim: string;
  after: string;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}

/** Where in its captured sentence the claim stands: of several, the one its prefix speaks for; -1 for none. */
function offsetOf(exact: string, prefix: string, sentence: string): number {
  let best = -1;
  let bestShared = -1;
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    const shared = sharedEnd(sentence.slice(0, at), prefix);
    if (shared > bestShared) [best, bestShared] = [at, shared];
  }
  return best;
}

/** `offset` is in UTF-16 code units into `sentence`. */
export function excerptAt(sentence: string, offset: number, claim: string): Excerpt {
  if (offset < 0 || sentence.slice(offset, offset + claim.length) !== claim) {
    return { before: '', claim, after: '' };
  }
  return {
    before: sentence.slice(0, offset),
    claim,
    after: sentence.slice(offset + claim.length),
  };
}

/** The sentence as it stood when the claim was annotated. */
export function capturedExcerpt({ target, claim }: Annotation): Excerpt {
  const { sentence } = target.captured;
  const offset = claim.text ? offsetOf(claim.text, target.selector[0].prefix, sentence) : -1;
  return excerptAt(sentence, offset, claim.text);
}

/** Where the words within about `length` code units of the claim begin in `before`, and end in `after`. */
export function nearWords(
  { before, after }: Excerpt,
  length: number,
): { from: number; to: number } {
  const from = before.length > length ? before.indexOf(' ', before.length - length) : 0;
  const to = after.length > length ? after.lastIndexOf(' ', length) : after.length;
  return { from: Math.max(from, 0), to: to < 0 ? after.length : to };
}

/** The same with at most about `length` code units on either side, cut between words. */
export function shorten(excerpt: Excerpt, length: number): Excerpt {
  const { before, claim, after } = excerpt;
  const { from, to } = nearWords(excerpt, length);
  return {
    before: from === 0 ? before : `…${before.slice(from)}`,
    claim,
    after: to === after.length ? after : `${after.slice(0, to)} …`,
  };
}
