import { tokenAt, type Token } from '../text/token.ts';
import type { RankSpan } from './rank-span.ts';
import { scopeEnd } from './scope.ts';
import { SCOPES } from './scopes.ts';

/** "all-time high", "all-time lows": the record that the adjective sets. */
export function allTime(tokens: readonly Token[], at: number): RankSpan | undefined {
  const isAllTime = ['all', '-', 'time'].every(
    (word, offset) => tokenAt(tokens, at - 3 + offset).word === word,
  );
  return isAllTime
    ? { from: at - 3, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) }
    : undefined;
}
