/** What a token is by its characters alone. */
export const TOKEN = {
  word: 0,
  number: 1,
  openQuote: 2,
  closeQuote: 3,
  straightQuote: 4,
  comma: 5,
  colon: 6,
  dash: 7,
  stop: 8,
  question: 9,
  exclamation: 10,
  percent: 11,
  currency: 12,
  bracket: 13,
  other: 14,
} as const;

/** How a word is written; bits in `shape`. From `ly` on it is what it ends in ("ng" for `ing`), "ss" left out. */
export const SHAPE = {
  capital: 1,
  allCaps: 2,
  glued: 4,
  decimal: 8,
  year: 16,
  ly: 32,
  s: 64,
  ed: 128,
  ing: 256,
  /** With six letters or more: a superlative, or a word that looks like one. */
  st: 512,
  /** A capital stands behind the first letter. */
  within: 1024,
} as const;

/** What else stands in `entry`. */
export const LEXICON = {
  /** A plain word, which no list holds. */
  unlisted: -1,
  /** No word, or one that detectors read otherwise: with digits, a dot or an apostrophe in or behind it. */
  unread: -2,
} as const;

/**
 * The tokens of one sentence, column by column, so that reading makes no object a token.
 * One such table is filled again and again; only the first `count` rows hold, and the row after them is
 * empty.
 */
export interface Tokens {
  count: number;
  /** A bit (1 << kind) for each kind of token among them, and all their roles: what need not be looked for. */
  kinds: number;
  allRoles: number;
  /** Whether a detector may wake here: false only where none can. */
  wakes: boolean;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint16Array;
  /** Of the lower-case word; every number has the same. */
  hash: Int32Array;
  /** Bits of word-classes.ts. */
  classes: Int32Array;
  roles: Int32Array;
  /** The word's place in the detectors' lexicon, or one of LEXICON. */
  entry: Int16Array;
}

export function emptyTokens(capacity = 2048): Tokens {
  return {
    count: 0,
    kinds: 0,
    allRoles: 0,
    wakes: false,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    shape: new Uint16Array(capacity),
    hash: new Int32Array(capacity),
    classes: new Int32Array(capacity),
    roles: new Int32Array(capacity),
    entry: new Int16Array(capacity),
  };
}

/** The kinds that are quotation marks, as bits. */
export const QUOTES = (1 << TOKEN.openQuote) | (1 << TOKEN.closeQuote) | (1 << TOKEN.straightQuote);
