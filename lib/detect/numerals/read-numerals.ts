import {
  CARDINAL,
  DIGITS,
  FRACTION,
  HYPHEN,
  NUMERAL,
  SCALE,
  VAGUE,
  WORD,
} from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { joinRange } from './join-range.ts';
import { readCount } from './read-count.ts';

const TELLING = DIGITS | CARDINAL | SCALE | VAGUE | FRACTION;

/** Prefixes after which a number still is one: "mid-2019", "sub-10". */
const PREFIXES = new Set([
  'mid',
  'pre',
  'post',
  'sub',
  'non',
  'early',
  'late',
  'ex',
  'plus',
  'to',
  'and',
  'a',
]);

/** "COVID-19", "A-350", "555-1234", "#5": the digits belong to what stands written before them. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.gap || at === 0 || !(token.is & DIGITS)) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.word === '#' || before.word === '@' || before.word === '_') return true;
  if (before.word === '/' || before.word === '.' || before.word === ':') return !before.gap;
  if (!(before.is & HYPHEN) || before.gap) return false;
  const owner = tokenAt(tokens, at - 2);
  return (owner.is & WORD) !== 0 && !(owner.is & TELLING) && !PREFIXES.has(owner.word);
}

/** Finds every numeral and hangs it on its first token. */
export function readNumerals(tokens: Token[]): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokenAt(tokens, at);
    const first =
      token.is & TELLING && !isPartOfCode(tokens, at) ? readCount(tokens, at) : undefined;
    if (!first) {
      at++;
      continue;
    }
    const numeral = joinRange(tokens, first);
    const head = tokenAt(tokens, numeral.from);
    head.numeral = numeral;
    head.is |= NUMERAL;
    at = Math.max(numeral.to, at + 1);
  }
}
