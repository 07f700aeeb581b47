import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { RankSpan } from './rank-span.ts';

/** Verbs and prepositions before a place in a chart; elsewhere "#4" is the number of a thing. */
const PLACED = /^(hit|hits|hitting|reach|reached|ranked|rank|ranks|at|debuted|to|is|was|the|a)$/;

const LOWEST_PLACE = 10;

/** "hit #1 on the charts": the place whose digits stand at `at`. */
export function taggedPlace(tokens: readonly Token[], at: number): RankSpan | undefined {
  const [sign, place] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (sign.word !== '#' || !isGlued(place) || place.step !== 1 || place.value > LOWEST_PLACE)
    return undefined;
  if (!PLACED.test(tokenAt(tokens, at - 2).word)) return undefined;
  return { from: at - 1, to: at + 1, fullTo: at + 1 };
}
