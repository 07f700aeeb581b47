import type { Span } from '../../claim.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** A word, a number, or a single sign. */
export interface Token extends Span {
  /** Lower case, straight apostrophes; the sign itself for anything else. */
  word: string;
  /** What it can be: bits of lexicon/word-class.ts. */
  is: number;
  /** Whether space stands before it. */
  gap: boolean;
  /** Of a token of digits. */
  value: number;
  /** Of a token of digits: how much one of its last digit is worth; 0.1 for "47.3". */
  step: number;
  /** The numeral that begins here, once numerals are read. */
  numeral?: Numeral;
}

/** A sentence read into tokens. Detectors see this and nothing beyond it. */
export interface Sentence extends Span {
  text: string;
  tokens: Token[];
}

/** Stands for the token before the first and after the last, so that looking around needs no check. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  word: '',
  is: 0,
  gap: true,
  value: NaN,
  step: 0,
};

export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

/** Whether the token is there, written to the one before it. */
export function isGlued(token: Token): boolean {
  return !token.gap && token !== NO_TOKEN;
}
