import { type Run, isSameWord } from './align.ts';
import { howOften } from './how-often.ts';
import type { KeptWords } from './kept-words.ts';
import { type Question, keyOf } from './question.ts';
import type { Words } from './words.ts';

/** What is done as often as there are of something, where the one word is no form of the other. */
const DONE: readonly (readonly [what: string, done: string])[] = [
  ['goal', 'scored'],
  ['win', 'won'],
  ['victory', 'won'],
];
/** Words from "twice" to what is done, and from a figure to what it counts. */
const REACH = 3;

/** How often: "2" of "twice" and of "two times". */
function timesAt({ spelling, kind }: Words, at: number): { count: string; to: number } | undefined {
  const count = howOften(spelling[at] ?? '');
  if (count) return { count, to: at + 1 };
  const isTimes = kind[at] === 'number' && spelling[at + 1] === 'time';
  return isTimes ? { count: spelling[at]!, to: at + 2 } : undefined;
}

function isDone(what: string, done: string): boolean {
  return isSameWord(what, done) || DONE.some(([a, b]) => what === a && done === b);
}

/** Whether a word beside a run says what is done as often as there are of `what`. */
function isDoneBeside(what: string, { spelling, begins }: Words, { from, to }: Run): boolean {
  for (let i = from - 1; i >= from - REACH && i >= 0 && !begins[i + 1]; i--)
    if (isDone(what, spelling[i]!)) return true;
  for (let i = to; i < to + REACH && i < begins.length && !begins[i]; i++)
    if (isDone(what, spelling[i]!)) return true;
  return false;
}

/** What is counted by a figure, up to a few words on: "goals" of "two late goals". */
function countedAfter({ spelling, kind, begins }: Words, at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i <= at + REACH && i < spelling.length && !begins[i]; i++) {
    if (kind[i] !== 'word') break;
    found.push(i);
  }
  return found;
}

/** "two goals": "scored twice". */
function asTimes({ claim, words }: KeptWords, key: number, now: Words, home: Run): Run | undefined {
  const what = words.spelling[claim.to - 1]!;
  if (words.kind[key] !== 'number' || words.kind[claim.to - 1] !== 'word') return undefined;
  for (let from = home.from; from < home.to; from++) {
    const times = timesAt(now, from);
    if (!times || times.count !== words.spelling[key]) continue;
    const run = { from, to: times.to };
    if (isDoneBeside(what, now, run)) return run;
  }
  return undefined;
}

/** "scored twice": "two goals". */
function asFigure(kept: KeptWords, key: number, now: Words, home: Run): Run | undefined {
  const times = timesAt(kept.words, key);
  if (!times) return undefined;
  for (let from = home.from; from < home.to; from++) {
    if (now.kind[from] !== 'number' || now.spelling[from] !== times.count) continue;
    const what = countedAfter(now, from).find((i) =>
      isDoneBeside(now.spelling[i]!, kept.words, { from: key, to: times.to }),
    );
    if (what !== undefined) return { from, to: what + 1 };
  }
  return undefined;
}

/** What is counted now by how often it was done, or the other way: "had two goals", "scored twice". */
export function timesOver({ kept, kind, index, values }: Question, home: Run): Run | undefined {
  if (kind !== 'quantity' || values.length !== 1) return undefined;
  const key = keyOf(kept, values);
  return asTimes(kept, key, index.words, home) ?? asFigure(kept, key, index.words, home);
}
