import type { ClaimKind, Mention } from '../../claim.ts';
import { type Counts, clearCounts, MANY, MENTION_KINDS } from './counts.ts';
import { opensQuote } from './quotation.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Where the bits of a shape lie. */
const ALL_CAPS = Math.log2(SHAPE.allCaps);
const GLUED = Math.log2(SHAPE.glued);
const LY = Math.log2(SHAPE.ly);
const ED = Math.log2(SHAPE.ed);
const ING = Math.log2(SHAPE.ing);

const NUMBERS = WORD_CLASSES.indexOf('numbers');

const KIND_INDEX = new Map<ClaimKind, number>(MENTION_KINDS.map((kind, i) => [kind, i]));

/** Counts what the tokens hold and what was found there into `counts`, replacing what was there. */
export function countTokens(
  tokens: Tokens,
  mentions: readonly Mention[],
  insideQuote: boolean,
  counts: Counts,
): void {
  clearCounts(counts);
  for (let i = 0; i < mentions.length; i++) {
    const index = KIND_INDEX.get(mentions[i]!.kind);
    if (index !== undefined) counts.ofKind[index]!++;
  }
  counts.insideQuote = insideQuote;
  if (tokens.count === 0) return;
  countRows(tokens, insideQuote, counts);
  const first = isQuote(tokens.kind[0]!) && tokens.count > 1 ? 1 : 0;
  counts.startsWithQuote = isQuote(tokens.kind[0]!);
  counts.firstKind = tokens.kind[first]!;
  counts.firstShape = tokens.shape[first]!;
  counts.firstClasses = tokens.classes[first]!;
  counts.lastKind = tokens.kind[tokens.count - 1]!;
}

/**
 * Most rows are words, and what every word is counted for is summed up on the side, without a branch: a bit of its
 * shape is 0 or 1 to be added, and the classes are all counted at once, a bit of each number a class.
 */
function countRows(tokens: Tokens, insideQuote: boolean, counts: Counts): void {
  let words = 0;
  let quotedWords = 0;
  let letters = 0;
  let numberWords = 0;
  let capitals = 0;
  let acronyms = 0;
  let names = 0;
  let nameRuns = 0;
  let ed = 0;
  let ing = 0;
  let ly = 0;
  // How often each class occurs, in binary; once `many` is set it is four times or more.
  let ones = 0;
  let twos = 0;
  let many = 0;
  let quoted = insideQuote ? 1 : 0;
  /** Whether the word before belongs to a run of capitals. */
  let inName = 0;
  for (let row = 0; row < tokens.count; row++) {
    const kind = tokens.kind[row]!;
    if (kind === TOKEN.word) {
      const classes = tokens.classes[row]!;
      const shape = tokens.shape[row]!;
      quotedWords += quoted;
      letters += tokens.end[row]! - tokens.start[row]!;
      numberWords += (classes >>> NUMBERS) & 1;
      const carried = ones & classes;
      ones ^= classes;
      many |= twos & carried;
      twos ^= carried;
      ed += (shape >>> ED) & 1;
      ing += (shape >>> ING) & 1;
      ly += (shape >>> LY) & 1;
      const capital = shape & SHAPE.capital;
      capitals += capital;
      acronyms += (shape >>> ALL_CAPS) & capital;
      const name = words > 0 ? capital & ~(shape >>> GLUED) : 0;
      names += name;
      nameRuns += name & ~inName;
      inName = capital;
      words++;
    } else if (kind === TOKEN.number) {
      words++;
      quotedWords += quoted;
      countNumber(tokens.shape[row]!, counts);
      inName = 0;
    } else if (isQuote(kind)) {
      // Closed without having been opened: the quotation began in a sentence before.
      if (kind === TOKEN.closeQuote && quoted === 0 && counts.quoteMarks === 0) quotedWords = words;
      counts.quoteMarks++;
      quoted = opensQuote(tokens, row, quoted === 1) ? 1 : 0;
      inName = 0;
    } else {
      countSign(kind, tokens.end[row]! - tokens.start[row]!, counts);
      if (kind !== TOKEN.stop) inName = 0;
    }
  }
  counts.words = words;
  counts.quotedWords = quotedWords;
  counts.letters = letters;
  counts.numberWords = numberWords;
  counts.capitals = capitals;
  counts.acronyms = acronyms;
  counts.names = names;
  counts.nameRuns = nameRuns;
  counts.endingEd = ed;
  counts.endingIng = ing;
  counts.endingLy = ly;
  writeBinary(ones, twos, many, counts.ofClass);
}

/** The count of each class from the bits of its number. */
function writeBinary(ones: number, twos: number, many: number, into: Int32Array): void {
  for (let left = ones | twos | many; left !== 0; left &= left - 1) {
    const i = 31 - Math.clz32(left & -left);
    into[i] = (many >>> i) & 1 ? MANY : ((ones >>> i) & 1) + 2 * ((twos >>> i) & 1);
  }
}

function isQuote(kind: number): boolean {
  return kind >= TOKEN.openQuote && kind <= TOKEN.straightQuote;
}

function countNumber(shape: number, counts: Counts): void {
  counts.numbers++;
  if (shape & SHAPE.year) counts.years++;
  if (shape & SHAPE.decimal) counts.decimals++;
}

function countSign(kind: number, length: number, counts: Counts): void {
  switch (kind) {
    case TOKEN.comma:
      counts.commas++;
      break;
    case TOKEN.colon:
      counts.colons++;
      break;
    case TOKEN.dash:
      counts.dashes++;
      break;
    case TOKEN.bracket:
      counts.brackets++;
      break;
    case TOKEN.percent:
      counts.percentSigns++;
      break;
    case TOKEN.currency:
      counts.currencySigns++;
      break;
    case TOKEN.question:
      counts.questions++;
      break;
    case TOKEN.exclamation:
      counts.exclamations++;
      break;
    case TOKEN.stop:
      if (length > 1) counts.ellipses++;
  }
}
