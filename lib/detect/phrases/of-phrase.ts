import { UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isContent } from './content.ts';
import type { HeadNumber } from './head-number.ts';
import { nounPhraseEnd } from './noun-phrase.ts';

/** Determiners that may follow the "of" of "three of those companies". */
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your all other some any every each'.split(
    ' ',
  ),
);

const PRONOUNS = new Set('them us it which whom you'.split(' '));
const DEMONSTRATIVES = new Set('those these'.split(' '));

/** Index after "of" and the whole it names ("of the surface", "of them"); `at` where none stands there. */
export function wholeEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).word !== 'of') return at;
  let begin = at + 1;
  const first = tokenAt(tokens, begin).word;
  if (PRONOUNS.has(first) && !(first === 'us' && isContent(tokenAt(tokens, begin))))
    return begin + 1;
  while (DETERMINERS.has(tokenAt(tokens, begin).word) && begin < at + 3) begin++;
  const end = nounPhraseEnd(tokens, begin);
  if (end > begin) return end;
  // "three hundredths of a second"
  if (tokenAt(tokens, begin).is & UNIT && begin > at + 1) return begin + 1;
  return DEMONSTRATIVES.has(tokenAt(tokens, begin - 1).word) ? begin : at;
}

const LONGEST_MATTER = 4;

/** Index after "of" and the matter that is counted or measured, which has no determiner: "of plague", "of rain". */
export function matterEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).word !== 'of') return at;
  const end = nounPhraseEnd(tokens, at + 1);
  const doing = tokenAt(tokens, at + 1).word.endsWith('ing') && end === at + 2;
  return end > at + 1 && end - at <= LONGEST_MATTER && !doing ? end : at;
}

/**
 * Index after what the number before `at` counts: its noun with the matter it is of, or the whole it is a part of.
 */
export function countedEnd(tokens: readonly Token[], at: number, head: HeadNumber): number {
  const noun = nounPhraseEnd(tokens, at, head);
  return noun > at ? matterEnd(tokens, noun) : wholeEnd(tokens, at);
}
