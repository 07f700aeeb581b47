import { tokenAt, type Token } from '../text/token.ts';

/** “1917”, a film: a number with quotation marks right around it, and perhaps a comma in them. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  if (!/^["“‘]$/.test(tokenAt(tokens, at - 1).word) || tokenAt(tokens, at).gap) return false;
  const next = tokenAt(tokens, at + 1).word;
  return /^["”’]$/.test(/^[.,]$/.test(next) ? tokenAt(tokens, at + 2).word : next);
}
