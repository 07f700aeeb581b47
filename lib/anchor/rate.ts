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

/** The period for which a value holds: "week" of "$50 a week"; undefined where it has none. */
function rateOf({ spelling, begins }: Words, { to }: Run): string | undefined {
  for (let i = to; i < to + REACH && !begins[i]; i++)
    if (EACH.has(spelling[i] ?? '') && !begins[i + 1] && PERIODS.has(spelling[i + 1] ?? ''))
      return spelling[i + 1];
  return undefined;
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
