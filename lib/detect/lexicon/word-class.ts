/** What a word can be, as bits: the lexicon gives a word's bits, detectors say which bits wake them. */
export const CARDINAL = 1 << 0;
export const SCALE = 1 << 1;
export const VAGUE = 1 << 2;
export const FRACTION = 1 << 3;
export const ORDINAL = 1 << 4;
export const SUPERLATIVE = 1 << 5;
export const MULTIPLE = 1 << 6;
export const MONTH = 1 << 7;
export const CURRENCY = 1 << 8;
export const PERCENT = 1 << 9;
export const UNIT = 1 << 10;
/** Closed classes: determiners, prepositions, pronouns, conjunctions, auxiliaries. A noun phrase ends before one. */
export const FUNCTION = 1 << 11;
/** Forms that are verbs or adverbs in nearly all news text; a noun phrase ends before one. */
export const VERB = 1 << 12;
/** Weekdays and adverbs of time and place. */
export const WHEN = 1 << 13;
/** Nouns that a number names rather than counts: "page 12", "phase one". */
export const LABEL = 1 << 14;
/** Plural nouns without a plural's ending. */
export const PLURAL = 1 << 15;

/** Set by the reader of tokens, not by the lexicon. */
export const DIGITS = 1 << 16;
export const SIGN = 1 << 17;
export const WORD = 1 << 18;
export const CAPITAL = 1 << 19;
export const HYPHEN = 1 << 20;
export const CLOCK = 1 << 21;
export const DECADE = 1 << 22;
/** A run of digits that is no number: a version, an address, a code. */
export const CODE = 1 << 23;
/** The first token of a numeral. */
export const NUMERAL = 1 << 24;

/** What makes a sentence worth reading closely. */
export const TRIGGERS =
  CARDINAL |
  SCALE |
  VAGUE |
  FRACTION |
  ORDINAL |
  SUPERLATIVE |
  MULTIPLE |
  DIGITS |
  DECADE |
  PERCENT;
