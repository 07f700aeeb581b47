import { CURRENCY_SIGNS } from '../lexicon/currency-signs.ts';
import { VULGAR_FRACTIONS } from '../lexicon/numbers.ts';
import { DIGITS, HYPHEN, PERCENT, SIGN } from '../lexicon/word-class.ts';
import { DIGIT, classOf } from './characters.ts';
import { Token } from './token.ts';
import { reuse } from './token-pool.ts';

const EM_DASH = 0x2014;
const LAST_ASCII = 127;

/** What a sign is. No em dash: it parts clauses and joins no words, only numbers. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...CURRENCY_SIGNS.keys()].map((sign): [string, number] => [sign, SIGN]),
  ...['-', '‐', '‑', '‒', '–', '−'].map((sign): [string, number] => [sign, HYPHEN]),
  ['%', PERCENT],
]);

/** "10—20", "$10—$20" */
function joinsNumbers(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const number = (classOf(next.charCodeAt(0)) & DIGIT) !== 0 || CURRENCY_SIGNS.has(next);
  return number && (classOf(text.charCodeAt(at - 1)) & DIGIT) !== 0;
}

/** The signs of ASCII by their codes, which need not be looked up: the word, and what it is. */
const ASCII = Array.from({ length: LAST_ASCII + 1 }, (_, code) => String.fromCharCode(code));
const ASCII_SIGNS = Int32Array.from(ASCII, (sign) => SIGNS.get(sign) ?? 0);

/** The single sign at `start`; “½” is digits. */
export function readSign(text: string, start: number, gap: boolean): Token {
  const code = text.charCodeAt(start);
  if (code <= LAST_ASCII)
    return reuse(text, start, start + 1, ASCII_SIGNS[code]!, gap, ASCII[code]!);
  const high = code >= 0xd800 && code <= 0xdbff && text.charCodeAt(start + 1) >>> 10 === 0x37;
  const end = start + (high ? 2 : 1);
  const sign = high ? text.slice(start, end) : text.charAt(start);
  const vulgar = VULGAR_FRACTIONS.get(sign);
  if (vulgar === undefined) {
    const is = code === EM_DASH && joinsNumbers(text, start) ? HYPHEN : (SIGNS.get(sign) ?? 0);
    return new Token(text, start, end, is, gap, sign === '’' ? undefined : sign);
  }
  return new Token(text, start, end, DIGITS, gap, sign, { value: vulgar, step: vulgar });
}
