import { CHAR, charClass } from './characters.ts';
import { LEXICON, SHAPE, TOKEN, type Tokens } from './tokens.ts';

/** Adds a token that no list knows; returns its row. */
export function pushToken(
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  shape: number,
  hash: number,
): number {
  const row = tokens.count++;
  tokens.start[row] = start;
  tokens.end[row] = end;
  tokens.kind[row] = kind;
  tokens.kinds |= 1 << kind;
  tokens.shape[row] = shape;
  tokens.hash[row] = hash;
  tokens.classes[row] = 0;
  tokens.roles[row] = 0;
  tokens.entry[row] = LEXICON.unread;
  return row;
}

/** SHAPE.glued where the token before ends one sign (hyphen, apostrophe) or none before this one. */
export function gluedTo(text: string, start: number, tokens: Tokens): number {
  if (tokens.count === 0) return 0;
  const last = tokens.count - 1;
  const gap = start - tokens.end[last]!;
  if (tokens.kind[last]! > TOKEN.number) return 0;
  return gap === 0 || (gap === 1 && charClass(text.charCodeAt(start - 1)) !== CHAR.space)
    ? SHAPE.glued
    : 0;
}
