import { HYPHEN } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { DateSpan } from './date-span.ts';

/** Decades by their words; what has no first year is one only behind "nineteen-". */
const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 1920 + index * 10]),
);

/** From here on "the sixties" are no others than the last century's. */
const CERTAIN = 1950;

const PARTS = /^(early|late|mid|middle|-)$/;

/** After these it is how old or how warm: "in his early sixties", "highs in the sixties". */
const WEATHER = /^(degrees|temperatures?|highs?|lows?|readings?)$/;

/** "the nineteen-sixties", "the late eighties"; no "in her fifties" and no "highs in the sixties". */
export function spelledDecadeAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const decade = DECADES.get(tokenAt(tokens, at).word);
  if (decade === undefined) return undefined;
  const before = tokenAt(tokens, at - 1).is & HYPHEN ? at - 2 : at - 1;
  if (tokenAt(tokens, before).word === 'nineteen')
    return { from: before, to: at + 1, value: { decade } };
  let the = at - 1;
  while (the > at - 4 && PARTS.test(tokenAt(tokens, the).word)) the--;
  const isCentury = decade >= CERTAIN && tokenAt(tokens, the).word === 'the';
  const isWeather = [2, 3].some((back) => WEATHER.test(tokenAt(tokens, the - back).word));
  return isCentury && !isWeather ? { from: at, to: at + 1, value: { decade } } : undefined;
}
