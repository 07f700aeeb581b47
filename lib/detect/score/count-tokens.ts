import type { ClaimKind, Mention } from '../../claim.ts';
import { type Counts, clearCounts, MENTION_KINDS } from './counts.ts';
import { opensQuote } from './quotation.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';

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

/** What every word is counted for is summed up on the side, since most rows are nothing else. */
function countRows(tokens: Tokens, insideQuote: boolean, counts: Counts): void {
  let words = 0;
  let quotedWords = 0;
  let letters = 0;
  let quoted = insideQuote;
  let inName = false;
  for (let row = 0; row < tokens.count; row++) {
    const kind = tokens.kind[row]!;
    if (kind === TOKEN.word) {
      words++;
      if (quoted) quotedWords++;
      letters += tokens.end[row]! - tokens.start[row]!;
      const classes = tokens.classes[row]!;
      if (classes !== 0) countBits(classes, counts.ofClass);
      const shape = tokens.shape[row]!;
      if (shape !== 0) countShape(shape, counts, words > 1, inName);
      inName = (shape & SHAPE.capital) !== 0;
    } else if (kind === TOKEN.number) {
      words++;
      if (quoted) quotedWords++;
      countNumber(tokens.shape[row]!, counts);
      inName = false;
    } else if (isQuote(kind)) {
      // Closed without having been opened: the quotation began in a sentence before.
      if (kind === TOKEN.closeQuote && !quoted && counts.quoteMarks === 0) quotedWords = words;
      counts.quoteMarks++;
      quoted = opensQuote(tokens, row, quoted);
      inName = false;
    } else {
      countSign(kind, tokens.end[row]! - tokens.start[row]!, counts);
      if (kind !== TOKEN.stop) inName = false;
    }
  }
  counts.words = words;
  counts.quotedWords = quotedWords;
  counts.letters = letters;
}

function isQuote(kind: number): boolean {
  return kind >= TOKEN.openQuote && kind <= TOKEN.straightQuote;
}

/** @param inName whether the word before belongs to a run of capitals */
function countShape(shape: number, counts: Counts, isLater: boolean, inName: boolean): void {
  if (shape & SHAPE.ed) counts.endingEd++;
  else if (shape & SHAPE.ing) counts.endingIng++;
  else if (shape & SHAPE.ly) counts.endingLy++;
  if (!(shape & SHAPE.capital)) return;
  counts.capitals++;
  if (shape & SHAPE.allCaps) counts.acronyms++;
  if (isLater && !(shape & SHAPE.glued)) {
    counts.names++;
    if (!inName) counts.nameRuns++;
  }
}

function countBits(bits: number, into: Int32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) into[31 - Math.clz32(left & -left)]!++;
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
