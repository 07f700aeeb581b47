import { OPINION_NOUNS } from '../lexicon/superlatives.ts';
import { CAPITAL, MONTH, NUMERAL } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { RankSpan } from './rank-span.ts';
import { scopeEnd, sinceEnd } from './scope.ts';
import { scopedBy } from './scoped-by.ts';
import { SCOPES } from './scopes.ts';

/** What ties a noun to its scope: "the hottest day recorded in Spain". */
const RECORDED = /^(recorded|observed|seen|measured|registered|reported)$/;

/**
 * The rank of what stands behind a superlative whose words are `from` to `to`, with the noun and its scope;
 * undefined where the noun makes an opinion of it.
 *
 * @param needsScope whether only a scope that can be checked makes a claim of it
 */
export function ranked(
  tokens: readonly Token[],
  from: number,
  to: number,
  needsScope = false,
): RankSpan | undefined {
  const isMonth = (tokenAt(tokens, to).is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
  // "her best ever finish"
  const ever = tokenAt(tokens, to).word === 'ever' ? to + 1 : to;
  // "the five biggest decorating mistakes"
  const isCounted = (tokenAt(tokens, from - 1).is & NUMERAL) !== 0;
  const noun = isMonth ? to + 1 : nounPhraseEnd(tokens, ever, isCounted ? 'plural' : 'singular');
  const seen = RECORDED.test(tokenAt(tokens, noun).word) ? noun + 1 : noun;
  const scoped = scopeEnd(tokens, seen, SCOPES);
  const fullTo = sinceEnd(tokens, scoped > seen ? scoped : noun);
  const head = tokenAt(tokens, noun - 1).word;
  const isLevel = head === 'levels' && scopedBy(tokens, noun, fullTo);
  if (OPINION_NOUNS.has(head) && noun > to && !isLevel) return undefined;
  if (needsScope && ever === to && !MEASURED.test(head) && !scopedBy(tokens, noun, fullTo))
    return undefined;
  return { from, to, fullTo };
}

/** Nouns of which the greatest can be measured: "the greatest increase". */
const MEASURED =
  /^(increases?|decreases?|numbers?|gains?|loss|losses|rises?|falls?|drops?|growth|share|proportion|amounts?|margin|concentration|total|volume)$/;
