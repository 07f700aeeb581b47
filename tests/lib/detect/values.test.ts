import { describe, expect, it } from 'vitest';
import type { ClaimValue } from '../../../lib/claim.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';

function valueIn(text: string): ClaimValue | undefined {
  return findMentions(text, { start: 0, end: text.length })[0]?.value;
}

/** The words, the interval, and whatever else is stated. */
const FIGURES: [text: string, low: number, high: number, more?: object][] = [
  [
    'cost $47.3 billion',
    47.3e9,
    47.3e9,
    { currency: '$', bound: 'exact', precision: { low: 47.25e9, high: 47.35e9 } },
  ],
  [
    'cost about £20m',
    20e6,
    20e6,
    { currency: 'GBP', bound: 'about', precision: { low: 19.5e6, high: 20.5e6 } },
  ],
  ['cost US$5', 5, 5, { currency: 'USD' }],
  ['cost A$2.1bn', 2.1e9, 2.1e9, { currency: 'AUD' }],
  ['cost Rs 300 crore', 3e9, 3e9, { currency: 'INR' }],
  ['cost ₹1.2 lakh crore', 1.2e12, 1.2e12, { currency: 'INR' }],
  ['cost Rs 1,25,000', 125_000, 125_000, { currency: 'INR' }],
  ['cost 50 cents', 0.5, 0.5, { currency: '$' }],
  ['cost 145p', 1.45, 1.45, { currency: 'GBP' }],
  ['cost 71,350 euros', 71_350, 71_350, { currency: 'EUR' }],
  ['cost 5 million Canadian dollars', 5e6, 5e6, { currency: 'CAD' }],
  ['cost €1,2 Mrd.', 1.2e9, 1.2e9, { currency: 'EUR' }],
  ['cost $5 million to $7 million', 5e6, 7e6, { currency: '$' }],
  ['cost $40-50 billion', 40e9, 50e9, { currency: '$' }],
  ['cost $55.12 per barrel', 55.12, 55.12, { currency: '$', per: 'barrel' }],
  ['cost $6.99-a-month', 6.99, 6.99, { currency: '$', per: 'month' }],
  ['cost up to $7', 7, 7, { currency: '$', bound: 'at-most' }],
  ['cost billions of dollars', 1e9, 1e9, { currency: '$', bound: 'about' }],
  ['cost US $5 million', 5e6, 5e6, { currency: 'USD' }],
  ['cost $5 million USD', 5e6, 5e6, { currency: 'USD' }],
  ['cost $38,000 U.S.', 38_000, 38_000, { currency: 'USD' }],
  ['cost Mex$20', 20, 20, { currency: 'MXN' }],
  ['cost JP¥500', 500, 500, { currency: 'JPY' }],
  ['cost ¥500', 500, 500, { currency: '¥' }],
  ['cost R$20', 20, 20, { currency: 'BRL' }],
  ['cost R5 million', 5e6, 5e6, { currency: 'ZAR' }],
  ['cost N500bn', 500e9, 500e9, { currency: 'NGN' }],
  ['cost Rs.1,000 crore', 1e10, 1e10, { currency: 'INR' }],
  ['cost 5 lakh rupees', 5e5, 5e5, { currency: 'INR' }],
  ["cost CHF 1'200", 1200, 1200, { currency: 'CHF' }],
  ['cost 1.234,56 €', 1234.56, 1234.56, { currency: 'EUR' }],
  ['cost 500 Hong Kong dollars', 500, 500, { currency: 'HKD' }],
  ['cost five bucks', 5, 5, { currency: '$' }],
  ['cost 10¢', 0.1, 0.1, { currency: '$' }],
  ['cost five dollars and fifty cents', 5.5, 5.5, { currency: '$' }],
  ['cost 50 pounds sterling', 50, 50, { currency: 'GBP' }],
  ['paid him 500 pounds', 500, 500, { currency: 'GBP' }],
  ['cost a quarter of a million pounds', 250e3, 250e3, { currency: 'GBP' }],
  ['lost -$5 million', -5e6, -5e6, { precision: { low: -5.5e6, high: -4.5e6 } }],
  ['made $47.3 B', 47.3e9, 47.3e9, { currency: '$' }],
  ['cost $10—$20', 10, 20, { currency: '$' }],
  ['cost $30 per megawatt-hour', 30, 30, { per: 'megawatt' }],
  ['rose 21%', 21, 21, { unit: 'percent', precision: { low: 20.5, high: 21.5 } }],
  ['rose 0.5 per cent', 0.5, 0.5, { unit: 'percent', precision: { low: 0.45, high: 0.55 } }],
  ['rose 25 basis points', 25, 25, { unit: 'basis points' }],
  ['rose 6.2 percentage points', 6.2, 6.2, { unit: 'percentage points' }],
  ['rose between 5% and 10%', 5, 10, { unit: 'percent' }],
  ['fell −2.1%', -2.1, -2.1, { unit: 'percent' }],
  ['has over 1 billion users', 1e9, 1e9, { unit: 'users', bound: 'over' }],
  ['saw nearly 300 cases', 300, 300, { bound: 'under' }],
  ['saw at least 12 cases', 12, 12, { bound: 'at-least' }],
  ['saw 10\u202f000 cases', 10_000, 10_000],
  ['saw twenty-five cases', 25, 25],
  ['saw three hundred and twelve cases', 312, 312],
  ['saw two thousand five hundred cases', 2500, 2500],
  ['saw two point five million cases', 2.5e6, 2.5e6],
  ['saw one million two hundred thousand cases', 1.2e6, 1.2e6],
  ['saw seven hundred thousand cases', 7e5, 7e5, { precision: { low: 650e3, high: 750e3 } }],
  ['saw half a million cases', 5e5, 5e5],
  ['saw two and a half million cases', 2.5e6, 2.5e6],
  ['saw a dozen cases', 12, 12],
  ['saw hundreds of thousands of cases', 1e5, 1e5, { bound: 'about' }],
  ['seats 242 to 330 passengers', 242, 330],
  ['ran 200 kilometers', 200, 200, { unit: 'kilometers' }],
  ['ran for 2½ miles', 2.5, 2.5, { unit: 'miles' }],
  ['ran for 2 1/2 miles', 2.5, 2.5, { unit: 'miles' }],
  ['took two-thirds of votes', 2 / 3, 2 / 3],
  ['hit one in five adults', 0.2, 0.2],
  ['met people aged 26 or above', 26, 26, { bound: 'at-least' }],
  ['sales doubled', 2, 2, { unit: 'times' }],
  ['sales more than tripled', 3, 3, { unit: 'times', bound: 'over' }],
  ['was three times as likely', 3, 3, { unit: 'times' }],
];

const DATES: [text: string, value: object][] = [
  ['in 2012', { year: 2012 }],
  ['on Sept. 25, 2018', { year: 2018, month: 9, day: 25 }],
  ['on 25 September 2018', { year: 2018, month: 9, day: 25 }],
  ['on Nov. 18', { month: 11, day: 18 }],
  ['in May 2019', { year: 2019, month: 5 }],
  ['in the fourth quarter', { quarter: 4 }],
  ['in Q3', { quarter: 3 }],
  ['in the first half of 2019', { half: 1, year: 2019 }],
  ['in the third quarter of 2021', { quarter: 3, year: 2021 }],
  ['in the 1990s', { decade: 1990 }],
  ['in fiscal 2019', { fiscal: true, year: 2019 }],
  ['in spring 2020', { season: 'spring', year: 2020 }],
  ['on 2019-11-20', { year: 2019, month: 11, day: 20 }],
  ['on 11/20/2019', { year: 2019, month: 11, day: 20 }],
  ['on 20/11/2019', { year: 2019, month: 11, day: 20 }],
  ['on 3/4/2019', { year: 2019 }],
  ['in 500 BC', { year: -500 }],
];

describe('the value of a figure', () => {
  it.each(FIGURES)('%s', (text, low, high, more = {}) => {
    const value = valueIn(text);
    expect(value).toMatchObject({ type: 'figure', ...more });
    if (value?.type !== 'figure') throw new Error('no figure');
    expect(value.low).toBeCloseTo(low, 6);
    expect(value.high).toBeCloseTo(high, 6);
  });
});

describe('the value of a date', () => {
  it.each(DATES)('%s', (text, value) => {
    expect(valueIn(text)).toEqual({ type: 'date', ...value });
  });
});
