import type { Run } from './align.ts';
import type { TextIndex } from './text-index.ts';
import type { Words } from './words.ts';

const AGES = new Set(['aged', 'age', 'old', 'older', 'younger']);
/** Words before a figure within which "aged" makes it an age: "aged between 18 and 25". */
const REACH = 5;

/** Whether the word at `i` is the "year" of an age: "55 years old" says no more than "aged 55" or "a man of 55". */
export function isOfAge({ spelling }: Words, i: number): boolean {
  if (spelling[i] !== 'year') return false;
  return spelling[i + 1] === 'old' || spelling.slice(Math.max(0, i - REACH), i).includes('aged');
}

/** Whether a figure may be an age: "aged 37", "37 years old", and "37" where nothing follows that it could count. */
export function mayBeAge({ words }: TextIndex, { from, to }: Run): boolean {
  const { spelling, kind, start, end, begins } = words;
  if (spelling.slice(Math.max(0, from - REACH), to + 3).some((word) => AGES.has(word))) return true;
  if (to >= kind.length || begins[to]) return true;
  return kind[to] === 'stop' || start[to]! - end[to - 1]! > 1;
}
