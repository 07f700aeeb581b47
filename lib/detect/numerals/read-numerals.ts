import { CARDINAL, DIGITS, FRACTION, NUMERAL, SCALE, VAGUE } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { codeEnd } from './code-end.ts';
import { isPlain } from './join.ts';
import { joinHyphens } from './join-hyphens.ts';
import { joinRatio } from './join-ratio.ts';
import { joinWickets } from './join-wickets.ts';
import { joinWords } from './join-words.ts';
import type { Numeral } from './numeral.ts';
import { withMinus } from './with-minus.ts';
import { readCount } from './read-count.ts';

const TELLING = DIGITS | CARDINAL | SCALE | VAGUE | FRACTION;

/** The widest numeral at `at`: a range, a score, a ratio, or a single number. */
function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = readCount(tokens, at);
  if (!first || !isPlain(tokens, first)) return first;
  return (
    joinHyphens(tokens, first) ??
    joinRatio(tokens, first) ??
    joinWickets(tokens, first) ??
    joinWords(tokens, first) ??
    withMinus(tokens, first)
  );
}

/** Finds every numeral of a sentence and hangs it on its first token. */
export function readNumerals(tokens: Token[]): void {
  let at = 0;
  while (at < tokens.length) {
    const token = tokenAt(tokens, at);
    const code = token.is & TELLING ? codeEnd(tokens, at) : at;
    const numeral = token.is & TELLING && code === at ? readNumeral(tokens, at) : undefined;
    if (numeral) {
      const head = tokenAt(tokens, numeral.from);
      head.numeral = numeral;
      head.is |= NUMERAL;
    }
    at = Math.max(numeral?.to ?? code, at + 1);
  }
}
