import { SCALES, SHORT_SCALES } from '../lexicon/numbers.ts';
import {
  CAPITAL,
  CURRENCY,
  HYPHEN,
  PLURAL,
  SIGN,
  VERB,
  WORD,
  FUNCTION,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

export interface Scale {
  to: number;
  factor: number;
}

/** Short scales that are believed with a space before them as well. */
const SPACED = new Set(['bn', 'mn', 'tn', 'trn', 'cr']);
const MOST_SCALES = 3;

function isMoney(tokens: readonly Token[], numberAt: number): boolean {
  return (tokenAt(tokens, numberAt - 1).is & (SIGN | CURRENCY)) !== 0;
}

/** "20m": millions before what can be counted ("20m people", "20m of them"), else metres. */
function countsMillions(next: Token): boolean {
  if (next.word === 'of') return true;
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

function longScale(tokens: readonly Token[], at: number): Scale | undefined {
  const hyphen = tokenAt(tokens, at);
  const joined = (hyphen.is & HYPHEN) !== 0 && isGlued(hyphen) && isGlued(tokenAt(tokens, at + 1));
  const index = joined ? at + 1 : at;
  const word = tokenAt(tokens, index).word;
  const factor = word === 'dozen' ? 12 : SCALES.get(word);
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
