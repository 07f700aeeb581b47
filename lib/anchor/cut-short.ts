import type { Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { owedTo } from './owed.ts';
import type { TextIndex } from './text-index.ts';

/**
 * So much of a sentence is what was kept, and so much of what stood beside it still does: it was cut short. With the
 * most to say it needs nothing beside it.
 */
const CUT = { share: 0.9, weight: 1.5, weightIfRare: 0.5, most: 3, beside: 0.6 };
/** So many words in a row, and not one more, are known for what is left of a sentence. */
const LEAST = 6;

/** Whether a sentence of the text stands, word for word, within the kept one, and has the claim. */
function isPiece(
  { words, sentence, claim }: KeptWords,
  { words: now }: TextIndex,
  { from, to }: Run,
): boolean {
  const length = to - from;
  if (length < LEAST) return false;
  const first = Math.max(sentence.from, claim.to - length);
  const last = Math.min(claim.from, sentence.to - length);
  for (let i = first; i <= last; i++) {
    let n = 0;
    while (n < length && words.spelling[i + n] === now.spelling[from + n]) n++;
    if (n === length) return true;
  }
  return false;
}

/**
 * Whether a sentence of the text is what an editor left of the kept one.
 *
 * @param beside of what stood on one side of the kept sentence, the share that still does
 */
export function isCutShort(
  kept: KeptWords,
  index: TextIndex,
  home: Run,
  rare: boolean,
  beside: number,
): boolean {
  if (isPiece(kept, index, home)) return true;
  const { share, weight } = owedTo(kept, kept.sentence, index, home);
  const enough = weight >= (rare ? CUT.weightIfRare : CUT.weight);
  const isKnown = weight >= CUT.most || (enough && beside >= CUT.beside);
  return share >= CUT.share && isKnown;
}
