import { CAPITAL, FUNCTION, HYPHEN, ORDINAL, WORD } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { byFraction } from './by-fraction.ts';
import type { ChangeSpan } from './change-span.ts';
import { times } from './times.ts';

/** "half as many", but "in the first half as Liverpool" and "half as the storm" are a time. */
function isCompared(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokenAt(tokens, to).word !== 'as' || tokenAt(tokens, from - 1).is & ORDINAL) return false;
  const next = tokenAt(tokens, to + 1);
  const counts = /^(many|much|few|little)$/.test(next.word);
  return counts || ((next.is & WORD) !== 0 && !(next.is & (FUNCTION | CAPITAL)));
}

const GROWTH =
  /^(increase|increases|growth|rise|return|returns|jump|gain|improvement|surge|speedup)$/;

/** "10x more", "20x slower", "a 3x increase"; a "10x zoom" changes nothing. */
function byX(
  tokens: readonly Token[],
  from: number,
  to: number,
  factor: number,
): ChangeSpan | undefined {
  const next = tokenAt(tokens, to);
  if (GROWTH.test(next.word)) return { from, to, fullTo: to + 1, factor };
  return times(tokens, from, to, factor);
}

/** "10-fold", "three times higher", "reduced by a third". */
export function fromNumeral(tokens: readonly Token[], at: number): ChangeSpan | undefined {
  const { numeral } = tokenAt(tokens, at);
  if (!numeral) return undefined;
  if (numeral.form === 'fraction') {
    return isCompared(tokens, numeral.from, numeral.to)
      ? times(tokens, at, numeral.to, numeral.low)
      : byFraction(tokens, at, numeral.to, numeral.low);
  }
  let to = numeral.to;
  if (tokenAt(tokens, to).is & HYPHEN && isGlued(tokenAt(tokens, to))) to++;
  const { word } = tokenAt(tokens, to);
  if (word === 'fold')
    return {
      from: numeral.from,
      to: to + 1,
      fullTo: Math.max(nounPhraseEnd(tokens, to + 1), to + 1),
      factor: numeral.high,
    };
  if (word === 'x' && isGlued(tokenAt(tokens, to)) && numeral.digits) {
    return byX(tokens, numeral.from, to + 1, numeral.high);
  }
  if (word !== 'times') return undefined;
  return times(tokens, numeral.from, to + 1, numeral.high);
}
