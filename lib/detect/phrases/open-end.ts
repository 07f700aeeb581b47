import type { Bound } from '../../claim.ts';
import { NUMERAL, SIGN, VERB, WORD } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from './compound.ts';

/** What stands behind a figure and bounds it: index after the words, and what they say; none where none stand there. */
export interface OpenEnd {
  to: number;
  bound?: Bound;
}

const MORE = /^(more|above|over|older|higher|greater|better|longer|up)$/;
const LESS = /^(less|fewer|below|under|younger|lower)$/;

const OLDER = /^(above|over|older|up)$/;
const YOUNGER = /^(below|under|younger)$/;

/** "aged 65 and over", "$200,000 and above", but no "12 and over the next". */
function andOver(tokens: readonly Token[], at: number): OpenEnd {
  const [next, after] = [tokenAt(tokens, at + 1).word, tokenAt(tokens, at + 2)];
  if (after.is & (WORD | NUMERAL | SIGN) && !(after.is & VERB) && !AUXILIARIES.test(after.word))
    return { to: at };
  if (OLDER.test(next)) return { to: at + 2, bound: 'at-least' };
  return YOUNGER.test(next) ? { to: at + 2, bound: 'at-most' } : { to: at };
}

const AUXILIARIES =
  /^(is|are|was|were|has|have|had|will|would|can|could|may|who|in|at|by|on|for|with)$/;

/** "26 or above", "three or more", "500 or so", "100-plus", "100+", "100-odd". */
export function openEnd(tokens: readonly Token[], at: number): OpenEnd {
  const joined = pastHyphen(tokens, at);
  if (joined > at) {
    const { word } = tokenAt(tokens, joined);
    if (word === 'plus') return { to: joined + 1, bound: 'at-least' };
    return word === 'odd' || word === 'some' ? { to: joined + 1, bound: 'about' } : { to: at };
  }
  const { word, gap } = tokenAt(tokens, at);
  if (word === '+' && !gap) return { to: at + 1, bound: 'at-least' };
  const next = tokenAt(tokens, at + 1).word;
  if (word === 'and') return andOver(tokens, at);
  if (word !== 'or') return { to: at };
  if (MORE.test(next)) return { to: at + 2, bound: 'at-least' };
  if (LESS.test(next)) return { to: at + 2, bound: 'at-most' };
  return next === 'so' ? { to: at + 2, bound: 'about' } : { to: at };
}
