import { FUNCTION, HYPHEN, WORD } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { ChangeSpan } from './change-span.ts';

const BEFORE_VERB = new Set(
  'to will would could can may might should nearly almost than about roughly approximately more'.split(
    ' ',
  ),
);
const AFTER_MULTIPLE = new Set('the that what its their his her last'.split(' '));

/** "Will double", "nearly triple the rate": a form that is an adjective or a noun as often, where it is the verb. */
export function bareVerb(
  tokens: readonly Token[],
  at: number,
  factor: number,
): ChangeSpan | undefined {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (after.is & HYPHEN && isGlued(after)) return undefined;
  const follows = AFTER_MULTIPLE.has(after.word);
  const aside = /^(as|down|up|back)$/.test(after.word);
  const leads =
    !aside && BEFORE_VERB.has(before.word) && (!(after.is & WORD) || (after.is & FUNCTION) !== 0);
  if (!follows && !leads) return undefined;
  const noun = after.word === 'the' ? nounPhraseEnd(tokens, at + 2) : at + 2;
  const to = noun > at + 2 ? noun : at + 1;
  return { from: at, to: at + 1, fullTo: to, factor };
}
