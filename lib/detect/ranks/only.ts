import { FUNCTION, NUMERAL, VERB, WORD } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { countedEnd } from '../phrases/of-phrase.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isDefinite } from './definite.ts';
import type { RankSpan } from './rank-span.ts';
import { scopeEnd } from './scope.ts';
import { SCOPES } from './scopes.ts';

/** Nouns of which an only one is no claim. */
const NO_TALLY =
  /^(thing|things|way|one|ones|reason|question|problem|option|choice|type|kind|sort|difference|part|purpose|criterion|goal)$/;

function isFirstAndOnly(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).word === 'and' && tokenAt(tokens, at - 2).word === 'first';
}

/** "the first and only president" */
function firstAndOnly(tokens: readonly Token[], at: number): RankSpan | undefined {
  const noun = nounPhraseEnd(tokens, at + 1);
  if (noun === at + 1 || !isDefinite(tokens, at - 2)) return undefined;
  return { from: at - 2, to: at + 1, fullTo: scopeEnd(tokens, noun, SCOPES) };
}

/** "the only Democrat": what is alone of its kind. Before a number it also bounds the number. */
export function only(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  if (isFirstAndOnly(tokens, at)) return firstAndOnly(tokens, at);
  if (!isDefinite(tokens, at) || !(next.is & WORD) || next.is & (FUNCTION | VERB)) return undefined;
  if (NO_TALLY.test(next.word)) return undefined;
  const noun =
    next.is & NUMERAL && next.numeral
      ? countedEnd(tokens, next.numeral.to, 'plural')
      : nounPhraseEnd(tokens, at + 1);
  // "the only proper one"
  if ([noun - 1, noun].some((index) => NO_TALLY.test(tokenAt(tokens, index).word)))
    return undefined;
  return { from: at, to: at + 1, fullTo: otherThan(tokens, scopeEnd(tokens, noun, SCOPES)) };
}

function otherThan(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).word !== 'other' || tokenAt(tokens, at + 1).word !== 'than') return at;
  return Math.max(nounPhraseEnd(tokens, at + 2), at);
}
