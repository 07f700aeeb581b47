import { QUOTES, TOKEN, type Tokens } from './tokens.ts';
import { isQuote } from './claimant/look.ts';

/** How a sentence stands to quotation marks. */
export interface Quotation {
  /** It begins inside a quotation that opened before. */
  inside: boolean;
  /** A quotation is open where the next sentence begins. */
  stillOpen: boolean;
  /** At least four words in five stand inside quotation marks. */
  quoted: boolean;
}

/** Reads the marks of a sentence that begins inside a quotation or outside one. */
export function readQuotation(tokens: Tokens, inside: boolean): Quotation {
  if ((tokens.kinds & QUOTES) === 0) return { inside, stillOpen: inside, quoted: inside };
  let open = inside;
  let words = 0;
  let quotedWords = 0;
  for (let row = 0; row < tokens.count; row++) {
    const kind = tokens.kind[row]!;
    if (kind <= TOKEN.number) {
      words++;
      if (open) quotedWords++;
    } else if (isQuote(tokens, row)) {
      // A mark that closes what was not seen to open: all before it was quoted.
      if (kind === TOKEN.closeQuote && !open) quotedWords = words;
      open = opensQuote(tokens, row, open);
    }
  }
  return { inside, stillOpen: open, quoted: words > 0 && quotedWords >= 0.8 * words };
}

/**
 * Whether a quotation is open after the mark at this row. A sentence never begins by closing one; elsewhere a straight
 * mark says by the space before or after it which it is.
 */
export function opensQuote(tokens: Tokens, row: number, inside: boolean): boolean {
  const kind = tokens.kind[row];
  if (kind !== TOKEN.straightQuote) return kind === TOKEN.openQuote;
  if (row === 0) return true;
  const before = tokens.start[row]! > tokens.end[row - 1]!;
  const after = row + 1 >= tokens.count || tokens.start[row + 1]! > tokens.end[row]!;
  return before === after ? !inside : before;
}
