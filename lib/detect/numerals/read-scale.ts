import { SCALES, SHORT_SCALES } from '../lexicon/numbers.ts';
import {
  CAPITAL,
  CURRENCY,
  HYPHEN,
  MONTH,
  PLURAL,
  SIGN,
  VERB,
  WORD,
  FUNCTION,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { isYearToken } from './year-token.ts';

export interface Scale {
  to: number;
  factor: number;
}

/** Short scales that are believed with a space before them as well. */
const SPACED = new Set(['bn', 'mn', 'tn', 'trn', 'cr']);
const MOST_SCALES = 3;

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

function isMoney(tokens: readonly Token[], numberAt: number): boolean {
  return (tokenAt(tokens, numberAt - 1).is & (SIGN | CURRENCY)) !== 0;
}

/** "20m": millions before what can be counted ("20m people", "20m of them"), else metres. */
function countsMillions(next: Token): boolean {
  // "1.2m EUR"
  if (next.word === 'of' || (next.is & CURRENCY && next.is & CAPITAL)) return true;
  return (
    (next.is & WORD) !== 0 &&
    !(next.is & (FUNCTION | VERB)) &&
    ((next.is & PLURAL) !== 0 || isPlural(next))
  );
}

function isNoun({ is }: Token): boolean {
  return (is & WORD) !== 0 && !(is & (FUNCTION | VERB));
}

function isMillions({ word, is }: Token, next: Token): boolean {
  return (word === 'b' || word === 'm') && (is & CAPITAL) !== 0 && !(next.is & CAPITAL);
}

function shortScale(tokens: readonly Token[], at: number, numberAt: number): number | undefined {
  const token = tokenAt(tokens, at);
  const factor = SHORT_SCALES.get(token.word);
  if (factor === undefined) return undefined;
  if (SPACED.has(token.word)) return factor;
  if (token.word === 'mil') return isMoney(tokens, numberAt) ? factor : undefined;
  // "$47.3 B"
  if (!isGlued(token))
    return isMillions(token, tokenAt(tokens, at + 1)) && isMoney(tokens, numberAt)
      ? factor
      : undefined;
  if (isMoney(tokens, numberAt)) return factor;
  if (token.word === 'm') {
    const next = tokenAt(tokens, at + 1);
    // "5M page views"
    const pair = token.is & CAPITAL && isNoun(next) && countsMillions(tokenAt(tokens, at + 2));
    return countsMillions(next) || pair ? factor : undefined;
  }
  const counted = countsMillions(tokenAt(tokens, at + 1)) || tokenAt(tokens, numberAt).value >= 10;
  return token.word === 'k' && counted ? factor : undefined;
}

/** "three billions", "two dozens": a scale in the plural, but no "in 2019 millions", no "on May 3 millions". */
function pluralScale(tokens: readonly Token[], at: number, joined: boolean): number | undefined {
  const factor = PLURAL_SCALES.get(tokenAt(tokens, at).word);
  if (factor === undefined || joined || isYearToken(tokenAt(tokens, at - 1))) return undefined;
  const month = tokenAt(tokens, tokenAt(tokens, at - 2).word === '.' ? at - 3 : at - 2);
  if (month.is & MONTH) return undefined;
  return tokenAt(tokens, at + 1).word === 'of' ? undefined : factor;
}

function longScale(tokens: readonly Token[], at: number): Scale | undefined {
  const hyphen = tokenAt(tokens, at);
  const joined = (hyphen.is & HYPHEN) !== 0 && isGlued(hyphen) && isGlued(tokenAt(tokens, at + 1));
  const index = joined ? at + 1 : at;
  const word = tokenAt(tokens, index).word;
  const factor = word === 'dozen' ? 12 : (SCALES.get(word) ?? pluralScale(tokens, index, joined));
  return factor === undefined ? undefined : { to: index + 1, factor };
}

/**
 * The scale words after a number: "billion", "-million", "lakh crore", "bn", the "k" of "$449K".
 *
 * @param at index of the token after the number
 * @param numberAt index of the number's first token
 */
export function readScale(
  tokens: readonly Token[],
  at: number,
  numberAt: number,
): Scale | undefined {
  const short = shortScale(tokens, at, numberAt);
  if (short !== undefined) return { to: at + 1, factor: short };
  let scale: Scale | undefined;
  for (let count = 0; count < MOST_SCALES; count++) {
    const next = longScale(tokens, scale?.to ?? at);
    if (!next) break;
    scale = { to: next.to, factor: next.factor * (scale?.factor ?? 1) };
  }
  return scale;
}
