import { HYPHEN, NUMERAL } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { isDefinite } from './definite.ts';
import type { RankSpan } from './rank-span.ts';
import { ranked } from './ranked.ts';
import { scopeEnd } from './scope.ts';
import { SCOPES } from './scopes.ts';

/** Nouns that "leading" and "top" rank: the leading cause, scorer, exporter. */
const LEADERS =
  /^(cause|causes|scorer|scorers|passer|rusher|receiver|producer|exporter|importer|supplier|source|destination|killer|provider|seller|maker|manufacturer|wicket-taker|run-scorer|employer|trading|rebounder|shareholder)$/;

const TOPPED = /^(ranked|selling|seeded|rated|grossing|scoring|earning|paid)$/;

/** "top 10", "leading passer", "top scorer". */
export function leading(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).word === 'top' && next.is & NUMERAL && next.numeral) {
    const { to } = next.numeral;
    const noun = nounPhraseEnd(tokens, to, 'plural');
    const counted = noun > to && isPlural(tokenAt(tokens, noun - 1)) ? noun : to;
    return { from: at, to, fullTo: scopeEnd(tokens, counted, SCOPES) };
  }
  if (next.is & HYPHEN && isGlued(next) && TOPPED.test(tokenAt(tokens, at + 2).word)) {
    return ranked(tokens, at, at + 3);
  }
  const to = nounPhraseEnd(tokens, at + 1);
  return isDefinite(tokens, at) && LEADERS.test(tokenAt(tokens, to - 1).word)
    ? ranked(tokens, at, at + 1)
    : undefined;
}
