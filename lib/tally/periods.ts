import { timeDay, timeMonday, timeMonth, timeYear, type CountableTimeInterval } from 'd3-time';
import type { RatingTally } from './tally.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

export interface Periods {
  unit: PeriodUnit;
  /** One a period from the first to the last, those without any included; named by their first day. */
  tallies: RatingTally[];
}

const INTERVALS: Record<PeriodUnit, CountableTimeInterval> = {
  day: timeDay,
  week: timeMonday,
  month: timeMonth,
  year: timeYear,
};

/** More columns than these cannot be told apart. */
const MOST = 31;

function firstDayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day at its beginning, on the reader's own clock. */
export function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function unitFor(from: Date, to: Date): PeriodUnit {
  const units: PeriodUnit[] = ['day', 'week', 'month'];
  return units.find((unit) => INTERVALS[unit].count(from, to) < MOST) ?? 'year';
}

function added(into: RatingTally, { total, ratings }: RatingTally): void {
  into.total += total;
  for (const [rating, count] of Object.entries(ratings) as [keyof typeof ratings, number][])
    into.ratings[rating] = (into.ratings[rating] ?? 0) + count;
}

/** Days put together into as few periods as can be told apart: days, weeks from Monday on, months or years. */
export function periodsOf(days: ReadonlyMap<string, RatingTally>): Periods {
  const sorted = [...days.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', tallies: [] };
  const unit = unitFor(dateOf(first), dateOf(last));
  const interval = INTERVALS[unit];
  const end = interval.offset(interval.floor(dateOf(last)), 1);
  const starts = interval.range(interval.floor(dateOf(first)), end);
  const byStart = new Map(
    starts.map((start) => [firstDayOf(start), { name: firstDayOf(start), total: 0, ratings: {} }]),
  );
  for (const [day, tally] of days) {
    const period = byStart.get(firstDayOf(interval.floor(dateOf(day))));
    if (period) added(period, tally);
  }
  return { unit, tallies: [...byStart.values()] };
}
