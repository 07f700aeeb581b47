import type { Span } from '../../claim.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** What a token of digits says. */
export interface Digits {
  value: number;
  /** How much one of its last digit is worth; 0.1 for "47.3". */
  step: number;
}

/** What no keyboard writes. */
const UNTYPED = /[’\u00ad]/;

/**
 * A word, a number, or a single sign. A class, because a text has hundreds of thousands of them, and what few of
 * them hold (a value, a numeral) must cost the others nothing.
 */
export class Token implements Span {
  // Declared, because a field that stands here is written twice: once empty, once by the constructor.
  declare start: number;
  declare end: number;
  /** What it can be: bits of lexicon/word-class.ts. */
  declare is: number;
  /** Whether space stands before it. */
  declare gap: boolean;
  declare digits: Digits | undefined;
  /** The numeral that begins here, once numerals are read. */
  declare numeral: Numeral | undefined;
  declare private text: string;
  declare private cut: string | undefined;

  /** @param word where it is known without cutting it out */
  constructor(
    text: string,
    start: number,
    end: number,
    is: number,
    gap: boolean,
    word?: string,
    digits?: Digits,
  ) {
    this.become(text, start, end, is, gap, word);
    this.digits = digits;
  }

  /** Becomes another token. */
  become(text: string, start: number, end: number, is: number, gap: boolean, word?: string): this {
    this.text = text;
    this.cut = word;
    this.start = start;
    this.end = end;
    this.is = is;
    this.gap = gap;
    this.digits = undefined;
    this.numeral = undefined;
    return this;
  }

  /** Lower case, straight apostrophes; the sign itself for anything else. Cut out only where someone asks. */
  get word(): string {
    if (this.cut === undefined) {
      const word = this.text.slice(this.start, this.end).toLowerCase();
      this.cut = UNTYPED.test(word) ? word.replaceAll('’', "'").replaceAll('\u00ad', '') : word;
    }
    return this.cut;
  }

  /** Of a token of digits; NaN for any other. */
  get value(): number {
    return this.digits ? this.digits.value : NaN;
  }

  /** Of a token of digits; 0 for any other. */
  get step(): number {
    return this.digits ? this.digits.step : 0;
  }
}

/** A sentence read into tokens. Detectors see this and nothing beyond it. */
export interface Sentence extends Span {
  text: string;
  tokens: Token[];
}

/** Stands for the token before the first and after the last, so that looking around needs no check. */
export const NO_TOKEN = new Token('', 0, 0, 0, true);

export function tokenAt(tokens: readonly Token[], index: number): Token {
  return index >= 0 && index < tokens.length ? (tokens[index] ?? NO_TOKEN) : NO_TOKEN;
}

/** Whether the token is there, written to the one before it. */
export function isGlued(token: Token): boolean {
  return !token.gap && token !== NO_TOKEN;
}
