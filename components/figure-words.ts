import type { Bound, FigureValue } from '../lib/claim.ts';
import type { MessageKey, Translate } from '../lib/words.ts';
import { pointWords } from './point-words.ts';
import { shareWords } from './share-words.ts';

const BOUND_KEYS = {
  exact: 'value_exact',
  about: 'value_about',
  over: 'value_over',
  under: 'value_under',
  'at-least': 'value_at_least',
  'at-most': 'value_at_most',
} as const satisfies Record<Bound, MessageKey>;

/** Digits beyond which "1,234,567" reads better than "1.234567 million". */
const COMPACT_DIGITS = 5;
const COMPACT_FROM = 1e6;

function significantDigits(value: number): number {
  return Math.abs(value).toExponential().split('e')[0]!.replace('.', '').length;
}

function isCurrencyCode(currency: string | undefined): currency is string {
  return currency !== undefined && /^[A-Z]{3}$/.test(currency);
}

function numberFormat(language: string, value: number, currency?: string): Intl.NumberFormat {
  const compact = Math.abs(value) >= COMPACT_FROM && significantDigits(value) <= COMPACT_DIGITS;
  const notation: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: COMPACT_DIGITS }
    : { maximumFractionDigits: 10, minimumFractionDigits: 0 };
  const money: Intl.NumberFormatOptions = isCurrencyCode(currency)
    ? { style: 'currency', currency, currencyDisplay: 'name' }
    : {};
  return new Intl.NumberFormat(language, { ...notation, ...money });
}

function counted(t: Translate, number: string, value: FigureValue): string {
  const { currency, unit } = value;
  if (currency !== undefined) {
    if (isCurrencyCode(currency)) return number;
    return currency === '$' ? t('value_dollars', number) : t('value_in_currency', number, currency);
  }
  // These we name ourselves; all others are named as the page names them.
  if (unit === 'percent') return t('value_percent', number);
  if (unit === 'percentage points') return pointWords(t, number, value);
  return unit === undefined || unit === 'share' ? number : `${number} ${unit}`;
}

/** Several countries' money goes by the same sign or name; the page did not say which it means. */
function withDoubt(t: Translate, whole: string, { currency }: FigureValue): string {
  if (currency === undefined || isCurrencyCode(currency)) return whole;
  if (currency === '¥') return t('value_yen_or_yuan', whole);
  const name = currency === '$' ? t('currency_dollar') : currency;
  return t('value_which_currency', whole, name);
}

/** "47.3 billion US dollars, exactly as stated", "more than 1 billion users". */
export function figureWords(value: FigureValue, t: Translate): string {
  const language = t('language_tag');
  const high = numberFormat(language, value.high, value.currency).format(value.high);
  const share = value.currency === undefined ? shareWords(value) : undefined;
  const low = numberFormat(language, value.low).format(value.low);
  const number = value.low === value.high ? (share ?? high) : t('value_range', low, high);
  const stated = counted(t, number, value);
  const whole = value.per === undefined ? stated : t('value_per', stated, value.per);
  return withDoubt(t, t(BOUND_KEYS[value.bound], whole), value);
}
