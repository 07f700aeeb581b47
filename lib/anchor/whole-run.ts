import type { Run } from './align.ts';
import type { Words } from './words.ts';

const LEADING = new Set(['minus', 'currency']);
const TRAILING = new Set(['scale', 'percent', 'unit', 'currency', 'period']);

/** A run with the signs, scale words and units that stand directly beside it. */
export function wholeRun(
  { kind, begins, spelling, start: starts, end: ends }: Words,
  { from, to }: Run,
): Run {
  let start = from;
  let end = to;
  const isClose = (i: number): boolean => starts[i]! - ends[i - 1]! <= 1;
  while (start > 0 && !begins[start] && isClose(start) && LEADING.has(kind[start - 1]!)) start--;
  // "second largest" is another rank than "largest".
  if (kind[start] === 'superlative' && start > 0 && kind[start - 1] === 'ordinal') start--;
  // The sign of "in 2020 $22" is that of the next figure.
  const isOfNext = (i: number): boolean =>
    kind[i] === 'currency' && kind[i + 1] === 'number' && starts[i + 1] === ends[i];
  const isOwn = (i: number): boolean => isClose(i) && TRAILING.has(kind[i]!) && !isOfNext(i);
  while (end < kind.length && !begins[end] && isOwn(end)) end++;
  // "$5 million" and "$5-million-dollar" say the same.
  if (
    end - start > 2 &&
    kind[end - 1] === 'currency' &&
    spelling.slice(start, end - 1).includes(spelling[end - 1]!)
  )
    end--;
  return { from: start, to: end };
}
