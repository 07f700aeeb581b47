import { describe, expect, it } from 'vitest';
import type { Bound, DateValue, FigureValue } from '../../lib/claim.ts';
import { valueWords } from '../../components/value-words.ts';
import german from '../../assets/public/_locales/de/messages.json';
import spanish from '../../assets/public/_locales/es/messages.json';
import { shortValueWords } from '../../components/short-value-words.ts';
import { english } from './english.ts';
import { translation } from './translation.ts';

function figure(more: Partial<FigureValue>): string {
  const low = more.low ?? 1;
  const precision = { low, high: more.high ?? low };
  return valueWords(
    { type: 'figure', low, high: low, bound: 'exact', precision, ...more },
    english,
  );
}

function date(more: Partial<DateValue>): string {
  return valueWords({ type: 'date', ...more }, english);
}

it.each<[string, string, string]>([
  ['21 Prozent, genau wie angegeben', '21 %', 'percent'],
  ['21 Prozentpunkte, genau wie angegeben', '21 Prozentpunkte', 'percentage points'],
  ['21 people, genau wie angegeben', '21 people', 'people'],
])('names its own units in the reader’s language: %s', (words, short, unit) => {
  const precision = { low: 21, high: 21 };
  const value = { type: 'figure', low: 21, high: 21, bound: 'exact', precision, unit } as const;
  expect(valueWords(value, translation(german))).toBe(words);
  expect(shortValueWords(value, translation(german))).toBe(short);
});

it.each([
  [english, '1 percentage point', { low: 1 }],
  [english, '2 percentage points', { low: 2 }],
  [english, '0.5 percentage points', { low: 0.5, precision: { low: 0.45, high: 0.55 } }],
  [english, '1/2 percentage point', { low: 0.5, precision: { low: 0.25, high: 0.75 } }],
  [english, '0 to 1 percentage points', { low: 0, high: 1 }, '0–1 percentage points'],
  [translation(german), '1 Prozentpunkt', { low: 1 }],
  [translation(german), '21 Prozentpunkte', { low: 21 }],
  [translation(spanish), '1 punto porcentual', { low: 1 }],
  [translation(spanish), '2 puntos porcentuales', { low: 2 }],
] as const)('counts percentage points: %#', (t, words, stated, short: string = words) => {
  const { low } = stated;
  const high = 'high' in stated ? stated.high : low;
  const precision = 'precision' in stated ? stated.precision : { low, high };
  const unit = 'percentage points';
  const value = { type: 'figure', low, high, bound: 'about', precision, unit } as const;
  expect(valueWords(value, t)).toBe(t('value_about', words));
  expect(shortValueWords(value, t)).toBe(`≈ ${short}`);
});

describe('figures', () => {
  it.each<[string, Partial<FigureValue>]>([
    ['47.3 billion US dollars, exactly as stated', { low: 47.3e9, currency: 'USD' }],
    ['1 million euros, exactly as stated', { low: 1e6, currency: 'EUR' }],
    ['50 cents, exactly as stated', { low: 50, unit: 'cents' }],
    [
      '55.12 US dollars per barrel, exactly as stated',
      { low: 55.12, currency: 'USD', per: 'barrel' },
    ],
    ['21 percent, exactly as stated', { low: 21, unit: 'percent' }],
    ['1,234,567 people, exactly as stated', { low: 1_234_567, unit: 'people' }],
    ['0.0004 grams, exactly as stated', { low: 0.0004, unit: 'grams' }],
    ['12, exactly as stated', { low: 12 }],
    [
      '47.3 billion dollars, exactly as stated (it does not say which dollar)',
      { low: 47.3e9, currency: '$' },
    ],
    ['300 ¥, exactly as stated (yen or yuan: it does not say)', { low: 300, currency: '¥' }],
    [
      '2 million peso, exactly as stated (it does not say which peso)',
      { low: 2e6, currency: 'peso' },
    ],
    [
      'about 30 dollars per share (it does not say which dollar)',
      { low: 30, currency: '$', per: 'share', bound: 'about' },
    ],
  ])('%s', (words, value) => {
    expect(figure(value)).toBe(words);
  });

  it.each<[string, Bound]>([
    ['about 60 people', 'about'],
    ['more than 60 people', 'over'],
    ['less than 60 people', 'under'],
    ['at least 60 people', 'at-least'],
    ['at most 60 people', 'at-most'],
  ])('%s', (words, bound) => {
    expect(figure({ low: 60, unit: 'people', bound })).toBe(words);
  });

  it.each<[string, Partial<FigureValue>]>([
    ['more than 1/2', { low: 0.5, bound: 'over', precision: { low: 0.25, high: 0.75 } }],
    ['2/3, exactly as stated', { low: 0.666666666667, precision: { low: 1 / 3, high: 1 } }],
    ['1/3, exactly as stated', { low: 1 / 3, unit: 'share', precision: { low: 1 / 6, high: 0.5 } }],
    ['1/5 adults, exactly as stated', { low: 0.2, unit: 'adults' }],
    ['0.25, exactly as stated', { low: 0.25, precision: { low: 0.245, high: 0.255 } }],
  ])('%s, of a share told in words', (words, value) => {
    expect(figure(value)).toBe(words);
  });

  it('says both ends of a range', () => {
    expect(figure({ low: 5e6, high: 7e6, currency: 'USD', bound: 'about' })).toBe(
      'about 5 million to 7 million US dollars',
    );
  });
});

describe('dates', () => {
  it.each<[string, Partial<DateValue>]>([
    ['2012', { year: 2012 }],
    ['September 25, 2018', { year: 2018, month: 9, day: 25 }],
    ['May 2020', { year: 2020, month: 5 }],
    ['February 29, year not stated', { month: 2, day: 29 }],
    ['fourth quarter, year not stated', { quarter: 4 }],
    ['third quarter of 2025', { quarter: 3, year: 2025 }],
    ['first half of 2019', { half: 1, year: 2019 }],
    ['second quarter of fiscal year 2026', { quarter: 2, year: 2026, fiscal: true }],
    ['fiscal year 2019', { year: 2019, fiscal: true }],
    ['spring of 2020', { season: 'spring', year: 2020 }],
    ['the 1990s', { decade: 1990 }],
    ['43', { year: 43 }],
  ])('%s', (words, value) => {
    expect(date(value)).toBe(words);
  });
});
