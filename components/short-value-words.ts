import type { Bound, ClaimValue, FigureValue } from '../lib/claim.ts';
import type { Translate } from '../lib/words.ts';
import { dateWords } from './date-words.ts';
import { pointWords } from './point-words.ts';
import { shareWords } from './share-words.ts';

/** Signs that need no translation, as in a table of figures. */
const BOUND_SIGNS = {
  exact: '',
  about: '≈ ',
  over: '> ',
  under: '< ',
  'at-least': '≥ ',
  'at-most': '≤ ',
} as const satisfies Record<Bound, string>;

/** Digits kept: enough to tell values apart in a narrow column. */
const DIGITS = 5;

function short(value: number, language: string): string {
  const notation = Math.abs(value) >= 10_000 ? 'compact' : 'standard';
  return new Intl.NumberFormat(language, { notation, maximumSignificantDigits: DIGITS }).format(
    value,
  );
}

/** Has no sign, and is said in the reader’s language. */
const POINTS = 'percentage points';

/** What stands behind a figure of no currency; '' where that says enough. */
const UNIT_SIGNS = new Map<string | undefined, string>([
  ['percent', '%'],
  ['share', ''],
  [POINTS, ''],
]);

function unitWords({ currency, unit, per }: FigureValue): string {
  const counted = currency ?? UNIT_SIGNS.get(unit) ?? unit ?? '';
  const one = per === undefined ? counted : `${counted}/${per}`;
  return one && ` ${one}`;
}

function shortFigure(value: FigureValue, t: Translate): string {
  const language = t('language_tag');
  const share = value.currency === undefined ? shareWords(value) : undefined;
  const low = share ?? short(value.low, language);
  const number = value.low === value.high ? low : `${low}–${short(value.high, language)}`;
  const counted = value.unit === POINTS ? pointWords(t, number, value) : number;
  return `${BOUND_SIGNS[value.bound]}${counted}${unitWords(value)}`;
}

/** "47.3B USD", "> 1B users", "12.5 %", "18 November 2025": what a column has room for. */
export function shortValueWords(value: ClaimValue, t: Translate): string {
  return value.type === 'date' ? dateWords(value, t) : shortFigure(value, t);
}
