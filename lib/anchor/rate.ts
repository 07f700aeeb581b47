import { type Run, isSameWord } from './align.ts';
import { type Words, sentenceBounds } from './words.ts';

const EACH = new Set(['a', 'an', 'per', 'each', 'every']);
const PERIODS = new Map([
  ['second', 'secondly'],
  ['minute', 'minutely'],
  ['hour', 'hourly'],
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['year', 'yearly'],
]);
/** Words between a value and its "a week". */
const REACH = 2;

/** Speeds with the hour in them, and without. */
const SPEEDS = new Map([
  ['mph', 'mile'],
  ['kph', 'kilometer'],
]);

/** The period for which a value holds: "week" of "$50 a week"; undefined where it has none. */
function rateOf({ spelling, kind, begins }: Words, { from, to }: Run): string | undefined {
  for (let i = from; i < to + REACH && (i === from || !begins[i]); i++) {
    if (i < to && SPEEDS.has(spelling[i]!)) return 'hour';
    if (i < to && kind[i - 1] !== 'unit') continue;
    if (EACH.has(spelling[i] ?? '') && !begins[i + 1] && PERIODS.has(spelling[i + 1] ?? ''))
      return spelling[i + 1];
  }
  return undefined;
}

/** The word at `at` without the period for which it holds: "mile" of "mph", nothing of the "hour" of "per hour". */
export function withoutRate({ spelling, kind }: Words, at: number): string {
  const word = spelling[at]!;
  if (kind[at - 2] === 'unit' && EACH.has(spelling[at - 1] ?? '') && PERIODS.has(word)) return '';
  return SPEEDS.get(word) ?? word;
}

function speaksOf(words: Words, run: Run, period: string): boolean {
  const { from, to } = sentenceBounds(words, run.from);
  const forms = [
    period,
    PERIODS.get(period)!,
    ...(period === 'year' ? ['annual', 'annually'] : []),
  ];
  return words.spelling
    .slice(from, to)
    .some((word) => forms.some((form) => isSameWord(word, form)));
}

/** Whether a value holds for another period now, or for one that was not spoken of: "4%", "4% a month". */
export function isOtherRate(before: Words, was: Run, after: Words, is: Run): boolean {
  const old = rateOf(before, was);
  const now = rateOf(after, is);
  if (old === now) return false;
  if (old && now) return true;
  return old ? !speaksOf(after, is, old) : !speaksOf(before, was, now!);
}
