import { TOKEN } from './tokens.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** The kinds of mention that detectors find in a sentence by itself, figures first. */
export const MENTION_KINDS = ['money', 'percentage', 'quantity', 'change', 'rank', 'date'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Words of a class are counted up to this. */
export const MANY = 4;

/** What there is in a sentence, and how often; filled again and again. */
export interface Counts {
  /** Words and numbers. */
  words: number;
  /** Of the words alone. */
  letters: number;
  numbers: number;
  years: number;
  decimals: number;
  percentSigns: number;
  currencySigns: number;
  /** Capitalised words after the first; their unbroken runs; those all in capitals. */
  names: number;
  nameRuns: number;
  acronyms: number;
  capitals: number;
  endingEd: number;
  endingIng: number;
  endingLy: number;
  commas: number;
  colons: number;
  dashes: number;
  brackets: number;
  questions: number;
  exclamations: number;
  ellipses: number;
  quoteMarks: number;
  quotedWords: number;
  /** Kind, shape and classes of the first token that is no quotation mark. */
  firstKind: number;
  firstShape: number;
  firstClasses: number;
  startsWithQuote: boolean;
  /** It begins inside a quotation that opened in a sentence before. */
  insideQuote: boolean;
  /** Kind of the last token. */
  lastKind: number;
  /** Words of the class of numbers. */
  numberWords: number;
  /** How often each class of WORD_CLASSES occurs; MANY for that many and more. */
  ofClass: Int32Array;
  /** How many mentions of each of MENTION_KINDS the detectors found. */
  ofKind: Int32Array;
}

export function emptyCounts(): Counts {
  return {
    words: 0,
    letters: 0,
    numbers: 0,
    numberWords: 0,
    years: 0,
    decimals: 0,
    percentSigns: 0,
    currencySigns: 0,
    names: 0,
    nameRuns: 0,
    acronyms: 0,
    capitals: 0,
    endingEd: 0,
    endingIng: 0,
    endingLy: 0,
    commas: 0,
    colons: 0,
    dashes: 0,
    brackets: 0,
    questions: 0,
    exclamations: 0,
    ellipses: 0,
    quoteMarks: 0,
    quotedWords: 0,
    firstKind: TOKEN.other,
    firstShape: 0,
    firstClasses: 0,
    startsWithQuote: false,
    insideQuote: false,
    lastKind: TOKEN.other,
    ofClass: new Int32Array(WORD_CLASSES.length),
    ofKind: new Int32Array(MENTION_KINDS.length),
  };
}

/** Sets everything back; by hand, since copying an object of zeros is as slow as reading a sentence. */
export function clearCounts(counts: Counts): void {
  counts.words = 0;
  counts.letters = 0;
  counts.numbers = 0;
  counts.numberWords = 0;
  counts.years = 0;
  counts.decimals = 0;
  counts.percentSigns = 0;
  counts.currencySigns = 0;
  counts.names = 0;
  counts.nameRuns = 0;
  counts.acronyms = 0;
  counts.capitals = 0;
  counts.endingEd = 0;
  counts.endingIng = 0;
  counts.endingLy = 0;
  counts.commas = 0;
  counts.colons = 0;
  counts.dashes = 0;
  counts.brackets = 0;
  counts.questions = 0;
  counts.exclamations = 0;
  counts.ellipses = 0;
  counts.quoteMarks = 0;
  counts.quotedWords = 0;
  counts.firstKind = TOKEN.other;
  counts.firstShape = 0;
  counts.firstClasses = 0;
  counts.startsWithQuote = false;
  counts.insideQuote = false;
  counts.lastKind = TOKEN.other;
  counts.ofClass.fill(0);
  counts.ofKind.fill(0);
}
