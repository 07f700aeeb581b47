import { type Run, isSameWord } from './align.ts';
import { type Question, keyOf } from './question.ts';

/** Words between a figure and what it counts. */
const REACH = 4;

/** Where "two highly critical reports" have become "a highly critical report". */
export function singleInstead({ kept, index, values }: Question, home: Run): Run | undefined {
  const { words, claim } = kept;
  const { spelling } = index.words;
  const key = keyOf(kept, values);
  const counted = words.spelling[claim.to - 1]!;
  const isCount = words.kind[key] === 'number' && words.kind[claim.to - 1] === 'word';
  if (values.length !== 1 || !isCount) return undefined;
  for (let j = home.from; j < home.to; j++) {
    if (!isSameWord(spelling[j]!, counted)) continue;
    for (let from = j - 1; from >= Math.max(home.from, j - REACH); from--)
      if (/^an?$/.test(spelling[from]!)) return { from, to: j + 1 };
  }
  return undefined;
}
