/**
 * - count: one number, in digits or words
 * - vague: "dozens", "hundreds of thousands", "several thousand"
 * - fraction: a part of a whole
 * - ratio: "one in five", "20-of-24"
 * - range: "four to six", "40-50"
 * - score: "4-1", "14-0-1", "5 to 4"
 */
export type NumeralForm = 'count' | 'vague' | 'fraction' | 'ratio' | 'range' | 'score';

/** A number as tokens spell it; everything with a figure in it is built on one of these. */
export interface Numeral {
  form: NumeralForm;
  /** Index of the first token. */
  from: number;
  /** Index after the last token. */
  to: number;
  low: number;
  high: number;
  /** What one of the last digit written is worth: 1e8 for "47.3 billion". */
  step: number;
  /** What its scale word or letter multiplies by; 1 without one. */
  factor: number;
  /** Whether it is written in digits. */
  digits: boolean;
}
