import type { Bound } from '../../claim.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from './compound.ts';

/** What stands behind a figure and bounds it: index after the words, and what they say; none where none stand there. */
export interface OpenEnd {
  to: number;
  bound?: Bound;
}

const MORE = /^(more|above|over|older|higher|greater|better|longer|up)$/;
const LESS = /^(less|fewer|below|under|younger|lower)$/;

/** "26 or above", "three or more", "500 or so", "100-plus", "100+", "100-odd". */
export function openEnd(tokens: readonly Token[], at: number): OpenEnd {
  const joined = pastHyphen(tokens, at);
  if (joined > at) {
    const { word } = tokenAt(tokens, joined);
    if (word === 'plus') return { to: joined + 1, bound: 'at-least' };
    return word === 'odd' ? { to: joined + 1, bound: 'about' } : { to: at };
  }
  const { word, gap } = tokenAt(tokens, at);
  if (word === '+' && !gap) return { to: at + 1, bound: 'at-least' };
  if (word !== 'or') return { to: at };
  const next = tokenAt(tokens, at + 1).word;
  if (MORE.test(next)) return { to: at + 2, bound: 'at-least' };
  if (LESS.test(next)) return { to: at + 2, bound: 'at-most' };
  return next === 'so' ? { to: at + 2, bound: 'about' } : { to: at };
}
