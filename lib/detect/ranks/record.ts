import { RECORD_NOUNS } from '../lexicon/superlatives.ts';
import { FUNCTION, HYPHEN, NUMERAL, ORDINAL, SIGN, WORD } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { countedEnd } from '../phrases/of-phrase.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { RankSpan } from './rank-span.ts';
import { scopeEnd } from './scope.ts';
import { SCOPES } from './scopes.ts';

/** Verbs and prepositions before "a record" that stands alone: "jumped to a record", "set a new record". */
const RECORDS =
  /^(to|set|sets|setting|break|breaks|broke|broken|breaking|hit|hits|hitting|reach|reached|reaching|beat|shatter|shattered|smashed|is|was|be)$/;

/** "a record" without a noun; "a record of its sales" keeps one. */
function recordAlone(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  const noun = next.is & WORD && !(next.is & FUNCTION);
  const figure = tokenAt(tokens, at + 2).is & (SIGN | NUMERAL);
  const isSet = /^(to|set|sets|setting|break|breaks|broke|hit|hits|reach|reached|reaching)$/;
  const amount = figure && [2, 3].some((back) => isSet.test(tokenAt(tokens, at - back).word));
  if (
    noun ||
    (next.word === 'of' && !amount) ||
    next.word === 'for' ||
    (next.is & HYPHEN && isGlued(next))
  )
    return undefined;
  const adjective = /^(new|previous|old|own)$/.test(tokenAt(tokens, at - 1).word) ? 1 : 0;
  const article = at - 1 - adjective;
  const determined = /^(a|the|its|his|her|their)$/.test(tokenAt(tokens, article).word);
  const before = tokenAt(tokens, article - 1).word;
  // "504,000, a record."
  const isApposed = /^[,–—]$/.test(before) && !(next.is & WORD);
  if (!determined || !(isApposed || RECORDS.test(before))) return undefined;
  return { from: at, to: at + 1, fullTo: scopeEnd(tokens, at + 1, RECORD_SCOPES) };
}

const RECORD_SCOPES = new Set('in since'.split(' '));

/** Index after the noun that the record is of: "21st title", "four million people". */
function nounEnd(tokens: readonly Token[], at: number): number {
  const { is, numeral } = tokenAt(tokens, at);
  if (numeral) return countedEnd(tokens, numeral.to, 'plural');
  const begin = is & ORDINAL ? at + 1 : at;
  return Math.max(nounPhraseEnd(tokens, begin), at);
}

/** "record high", "a record four countries", "world record". */
export function record(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  const dash = next.is & HYPHEN && isGlued(next);
  const noun = tokenAt(tokens, dash ? at + 2 : at + 1);
  const adjective = noun.word.endsWith('-') ? '' : noun.word;
  // Of money and percentages the figure is a claim of its own.
  if (next.is & SIGN) return { from: at, to: at + 1, fullTo: at + 1 };
  if (next.is & NUMERAL && next.numeral)
    return { from: at, to: at + 1, fullTo: countedEnd(tokens, next.numeral.to, 'plural') };
  // "a record 21st title"
  if (RECORD_NOUNS.has(adjective) || (!dash && noun.is & ORDINAL)) {
    const highLow = adjective === 'high' || adjective === 'low' || adjective === 'breaking';
    const to = dash || highLow ? (dash ? at + 3 : at + 2) : at + 1;
    return { from: at, to, fullTo: scopeEnd(tokens, nounEnd(tokens, to), SCOPES) };
  }
  const titled =
    /^(world|olympic|national|all-time|time|franchise|rookie|state|career|school|club|league|european|guinness|tournament|course)$/.test(
      before.word,
    );
  return titled && !(next.is & WORD && !(next.is & FUNCTION))
    ? { from: at - 1, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) }
    : recordAlone(tokens, at);
}
