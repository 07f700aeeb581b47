import type { Span } from '../../claim.ts';
import { emptyTokens, LEXICON, type Tokens } from '../score/tokens.ts';
import { DIGIT, LETTER, SPACE, classOf } from './characters.ts';
import { readNumber } from './read-number.ts';
import { readSign } from './read-sign.ts';
import { readWord, wordOfRow } from './read-word.ts';
import { Token } from './token.ts';
import { giveBack } from './token-pool.ts';

const STOP = 46;
const HYPHEN_MINUS = 45;
const MINUS = 0x2212;

const NO_ROWS = emptyTokens(0);

/** Whether a minus sign or hyphen stands before digits and after a space: "−2.1%", "-5C". */
function isMinus(text: string, at: number, gap: boolean): boolean {
  const code = text.charCodeAt(at);
  return (
    gap &&
    (code === MINUS || code === HYPHEN_MINUS) &&
    (classOf(text.charCodeAt(at + 1)) & DIGIT) !== 0
  );
}

/** ".342" */
function isDecimal(text: string, at: number, gap: boolean): boolean {
  return gap && text.charCodeAt(at) === STOP && (classOf(text.charCodeAt(at + 1)) & DIGIT) !== 0;
}

function readDecimal(text: string, start: number, gap: boolean): Token {
  const { end, is, value } = readNumber(text, start + 1, gap);
  const step = 10 ** -(end - start - 1);
  return new Token(text, start, end, is, gap, undefined, { value: value * step, step });
}

function readNegative(text: string, start: number, gap: boolean): Token {
  const token = readNumber(text, start + 1, gap);
  const { end, is, value, step } = token;
  return new Token(text, start, end, is, gap, undefined, { value: -value, step });
}

/** The token at `at`, which holds no space. */
function readToken(text: string, at: number, limit: number, gap: boolean): Token {
  if (isMinus(text, at, gap)) return readNegative(text, at, gap);
  if (isDecimal(text, at, gap)) return readDecimal(text, at, gap);
  const bits = classOf(text.charCodeAt(at));
  if (bits & LETTER) return readWord(text, at, limit, gap);
  return bits & DIGIT ? readNumber(text, at, gap) : readSign(text, at, gap);
}

/**
 * The tokens of one sentence, in order; every code unit that is no space belongs to one. They are gone when the next
 * sentence is read.
 *
 * @param rows the sentence as read by the scorer, so that most words need not be read again
 */
export function readTokens(text: string, sentence: Span, rows: Tokens = NO_ROWS): Token[] {
  const tokens: Token[] = [];
  giveBack();
  let gap = true;
  let row = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    while (row < rows.count && rows.start[row]! < at) row++;
    const isRow = row < rows.count && rows.start[row] === at;
    if (isRow && rows.entry[row] !== LEXICON.unread) {
      tokens.push(wordOfRow(text, at, rows, row, gap));
      at = rows.end[row]!;
    } else if (classOf(text.charCodeAt(at)) & SPACE) {
      gap = true;
      at++;
      continue;
    } else {
      const token = readToken(text, at, sentence.end, gap);
      tokens.push(token);
      at = token.end;
    }
    gap = false;
  }
  return tokens;
}
