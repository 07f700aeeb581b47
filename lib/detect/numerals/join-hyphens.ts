import { CARDINAL, DIGITS, HYPHEN, PERCENT, UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isPlain, join } from './join.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';

/** "14-0-1" has three parts; more are no score. */
const MOST_PARTS = 4;

function nextPart(tokens: readonly Token[], at: number): Numeral | undefined {
  const [dash, number] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!(dash.is & HYPHEN) || dash.gap !== number.gap || !(number.is & (DIGITS | CARDINAL)))
    return undefined;
  const part = readCount(tokens, at + 1);
  if (!part || !isPlain(tokens, part)) return undefined;
  // "10 – 20 km": with space around the dash only a unit makes one range of two numbers.
  return dash.gap && !(tokenAt(tokens, part.to).is & (UNIT | PERCENT)) ? undefined : part;
}

/** "4-1", "40–50", "14-0-1": numbers joined by hyphens or dashes without space. */
export function joinHyphens(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  let last: Numeral | undefined;
  let parts = 1;
  for (
    let next = nextPart(tokens, first.to);
    next && parts < MOST_PARTS;
    next = nextPart(tokens, next.to)
  ) {
    last = next;
    parts++;
  }
  if (!last) return undefined;
  return join(parts === 2 && first.low < last.high ? 'range' : 'score', first, last);
}
