import { type Run, isSameWord } from './align.ts';
import { type Question, keyOf } from './question.ts';
import type { Words } from './words.ts';

const ORDINAL = /^(\d+)th$/;

/** The number in "3th", which is how "third" is spelled for comparing; other words as they are. */
export function withoutTh(word: string): string {
  return ORDINAL.exec(word)?.[1] ?? word;
}

/** A minute of a match is called by its number, before or after it. */
const TOLD_BY_COUNT = 'minute';

interface Nth {
  number: string;
  /** What is numbered. */
  what: string;
  run: Run;
}

/** "third season", "season three", "64th minute", "64 minutes", in what begins or ends at `at`. */
function* nthAt({ spelling, kind, begins }: Words, at: number): Generator<Nth, void> {
  const number = withoutTh(spelling[at]!);
  const next = begins[at + 1] ? undefined : spelling[at + 1];
  const isNamed = kind[at] === 'ordinal' || (kind[at] === 'number' && next === TOLD_BY_COUNT);
  if (isNamed && next !== undefined) yield { number, what: next, run: { from: at, to: at + 2 } };
  if (kind[at] === 'number' && at > 0 && !begins[at] && kind[at - 1] === 'word')
    yield { number, what: spelling[at - 1]!, run: { from: at - 1, to: at + 1 } };
}

/** One of a row where it is numbered in the other way now: "season three" for "third season". */
export function nthInstead({ kept, index, values }: Question, home: Run): Run | undefined {
  const { words, claim } = kept;
  const key = keyOf(kept, values);
  const others = values.filter((i) => i !== key && words.kind[i] !== 'unit');
  if (others.length > 0) return undefined;
  for (const was of nthAt(words, key)) {
    if (was.run.from < claim.from || was.run.to > claim.to) continue;
    for (let at = home.from; at < home.to; at++)
      for (const { number, what, run } of nthAt(index.words, at))
        if (number === was.number && isSameWord(what, was.what)) return run;
  }
  return undefined;
}
