import { tokenAt, type Token } from '../text/token.ts';

/** "in a row", "running" and the like, which say that what an ordinal counts came without a break. */
const ROWS: readonly (readonly string[])[] = [
  ['in', 'a', 'row'],
  ['on', 'the', 'trot'],
  ['in', 'succession'],
  ['running'],
];

const PERIODS =
  /^(day|night|week|weekend|month|quarter|year|session|season|game|match|time|election|race|tournament)$/;

/** "second week in a row": index after the words at `at`, behind a noun of time or of play; `at` where none stand there. */
export function rowEnd(tokens: readonly Token[], at: number): number {
  if (!PERIODS.test(tokenAt(tokens, at - 1).word)) return at;
  const row = ROWS.find((words) =>
    words.every((word, offset) => tokenAt(tokens, at + offset).word === word),
  );
  return at + (row?.length ?? 0);
}
