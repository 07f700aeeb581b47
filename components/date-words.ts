import type { DateValue } from '../lib/claim.ts';
import type { Translate } from '../lib/words.ts';

function calendarWords(value: DateValue, language: string): string {
  const { year, month, day } = value;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (year !== undefined) options.year = 'numeric';
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  // A leap year stands in for an unstated one, so that 29 February survives.
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  if (year !== undefined) date.setUTCFullYear(year);
  return new Intl.DateTimeFormat(language, options).format(date);
}

function periodWords(value: DateValue, t: Translate): string | undefined {
  if (value.quarter !== undefined) {
    return t(`quarter_${value.quarter as 1 | 2 | 3 | 4}`);
  }
  if (value.half !== undefined) return t(`half_${value.half}`);
  if (value.season !== undefined) return t(`season_${value.season}`);
  return undefined;
}

function yearWords(value: DateValue, t: Translate): string | undefined {
  if (value.year === undefined) return undefined;
  return value.fiscal ? t('date_fiscal_year', value.year) : String(value.year);
}

/** "18 November 2025", "fourth quarter, year not stated", "the 1990s". */
export function dateWords(value: DateValue, t: Translate): string {
  if (value.decade !== undefined) return t('date_decade', value.decade);
  const period = periodWords(value, t);
  const year = yearWords(value, t);
  if (period !== undefined && year !== undefined) return t('date_period_of_year', period, year);
  if (value.fiscal && value.month === undefined && period === undefined && year) return year;
  const words = period ?? calendarWords(value, t('language_tag'));
  return year === undefined ? t('date_year_not_stated', words) : words;
}
