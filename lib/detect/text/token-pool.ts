import { Token } from './token.ts';

/** As many tokens as nearly every sentence has are kept to be used again: to make them anew fills the memory. */
const KEPT = 512;
const kept: Token[] = Array.from({ length: KEPT }, () => new Token('', 0, 0, 0, true));
let used = 0;

/** Gives all tokens back: those of the sentence before are gone. */
export function giveBack(): void {
  used = 0;
}

/** A token of the sentence that is being read; as new, where it is longer than what is kept. */
export function reuse(
  text: string,
  start: number,
  end: number,
  is: number,
  gap: boolean,
  word?: string,
): Token {
  return used < KEPT
    ? kept[used++]!.become(text, start, end, is, gap, word)
    : new Token(text, start, end, is, gap, word);
}
