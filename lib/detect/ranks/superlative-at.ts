import { tokenAt, type Token } from '../text/token.ts';
import { allTime } from './all-time.ts';
import { leading } from './leading.ts';
import { most } from './most.ts';
import { numberOne } from './number-one.ts';
import { only } from './only.ts';
import type { RankSpan } from './rank-span.ts';
import { record } from './record.ts';
import { superlative } from './superlative.ts';

/** The rank that the superlative at `at` states, where it can be checked. */
export function superlativeAt(tokens: readonly Token[], at: number): RankSpan | undefined {
  switch (tokenAt(tokens, at).word) {
    case 'most':
    case 'least':
      return most(tokens, at);
    case 'only':
    case 'sole':
    case 'lone':
      return only(tokens, at);
    case 'record':
      return record(tokens, at);
    case 'no':
    case 'number':
      return numberOne(tokens, at);
    case 'high':
    case 'highs':
    case 'low':
    case 'lows':
      return allTime(tokens, at);
    case 'top':
    case 'leading':
      return leading(tokens, at);
    default:
      return superlative(tokens, at);
  }
}
