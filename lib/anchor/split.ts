import type { Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { owedTo } from './owed.ts';
import { stands } from './support.ts';
import { type TextIndex, weightOf } from './text-index.ts';
import { sentenceBounds } from './words.ts';

/** Of its words, by weight, a sentence must have from the kept one to be a part of it. */
const MOSTLY = 0.5;
/** And so much of it, by weight, that the other part has not. */
const ADDS = 1;
/** What is claimed counts as well in a part that has nothing but what was kept. */
const NEARLY_ALL = 0.9;

/** The weight of what is claimed in a part, without what the other has as well. */
function claimedIn({ words, claim }: KeptWords, index: TextIndex, part: Run, home: Run): number {
  let weight = 0;
  for (let i = claim.from; i < claim.to; i++) {
    const word = words.spelling[i]!;
    const isAdded = words.kind[i] === 'word' && !stands(word, index, home);
    if (isAdded && stands(word, index, part)) weight += weightOf(index, word);
  }
  return weight;
}

/**
 * The sentences beside a claim's home that are parts of the kept sentence as well: an editor has made two
 * of one. A sentence that stood beside it before is none.
 */
export function partsBeside(kept: KeptWords, index: TextIndex, home: Run): Run[] {
  const { sentence, words } = kept;
  if (owedTo(kept, sentence, index, home).share < MOSTLY) return [];
  const beside: Run[] = [];
  if (home.from > 0) beside.push(sentenceBounds(index.words, home.from - 1));
  if (home.to < index.words.begins.length) beside.push(sentenceBounds(index.words, home.to));
  return beside.filter((part) => {
    const own = owedTo(kept, sentence, index, part, home);
    const claimed = own.share >= NEARLY_ALL ? claimedIn(kept, index, part, home) : 0;
    if (own.share < MOSTLY || own.weight + claimed < ADDS) return false;
    const before = owedTo(kept, { from: 0, to: sentence.from }, index, part);
    const after = owedTo(kept, { from: sentence.to, to: words.spelling.length }, index, part);
    return own.share > Math.max(before.share, after.share);
  });
}
