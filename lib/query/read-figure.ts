import type { Comparison } from './query.ts';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

const NUMBER = /^([-−]?\d+(?:[,_ ]\d{3})*(?:\.\d+)?(?:e[+-]?\d{1,3})?) ?([a-z]+)?(%?)$/i;
const SIGN = /^(>=|<=|≥|≤|>|<|=)?(.*)$/su;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '>': 'over',
  '<': 'under',
  '>=': 'at-least',
  '≥': 'at-least',
  '<=': 'at-most',
  '≤': 'at-most',
  '=': 'equal',
};

interface Amount {
  amount: number;
  isPercentage: boolean;
}

function readAmount(text: string): Amount | undefined {
  const [, digits = '', word = '', sign] = NUMBER.exec(text.trim()) ?? [];
  const unit = word.toLowerCase();
  const isPercentage = sign === '%' || unit === 'percent';
  const scale = unit === '' || unit === 'percent' ? 1 : SCALES[unit];
  const amount = Number(digits.replace(/[,_ ]/g, '').replace('−', '-')) * (scale ?? NaN);
  return digits !== '' && Number.isFinite(amount) ? { amount, isPercentage } : undefined;
}

export interface AskedFigure {
  comparison: Comparison;
  low: number;
  high: number;
  isPercentage: boolean;
}

/** ">1e9", "47.3bn", "5%", "1m..5m"; undefined where it is none of them. */
export function readFigure(text: string): AskedFigure | undefined {
  const [from = '', to] = text.split('..', 2);
  const [, sign = '=', rest = ''] = SIGN.exec(from) ?? [];
  const low = readAmount(rest);
  const high = to === undefined ? low : readAmount(to);
  if (!low || !high || low.amount > high.amount) return undefined;
  return {
    comparison: to === undefined ? (COMPARISONS[sign] ?? 'equal') : 'between',
    low: low.amount,
    high: high.amount,
    isPercentage: low.isPercentage || high.isPercentage,
  };
}
