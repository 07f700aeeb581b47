import type { ClaimKind, Mention } from '../../claim.ts';
import { type Counts, clearCounts, MENTION_KINDS } from './counts.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';

const KIND_INDEX = new Map<ClaimKind, number>(MENTION_KINDS.map((kind, i) => [kind, i]));

/** Counts what the tokens hold and what was found there into `counts`, replacing what was there. */
export function countTokens(
  text: string,
  tokens: Tokens,
  mentions: readonly Mention[],
  insideQuote: boolean,
  counts: Counts,
): void {
  clearCounts(counts);
  for (const { kind } of mentions) {
    const index = KIND_INDEX.get(kind);
    if (index !== undefined) counts.ofKind[index]!++;
  }
  counts.insideQuote = insideQuote;
  let quoted = insideQuote;
  let inName = false;
  for (let row = 0; row < tokens.count; row++) {
    const kind = tokens.kind[row]!;
    if (kind > TOKEN.number) {
      quoted = countSign(tokens, row, counts, quoted);
      if (kind !== TOKEN.stop) inName = false;
      continue;
    }
    counts.words++;
    if (quoted) counts.quotedWords++;
    if (kind === TOKEN.number) {
      countNumber(tokens.shape[row]!, counts);
      inName = false;
    } else inName = countWord(text, tokens, row, counts, inName);
  }
  const first = isQuote(tokens.kind[0]!) && tokens.count > 1 ? 1 : 0;
  if (tokens.count === 0) return;
  counts.startsWithQuote = isQuote(tokens.kind[0]!);
  counts.firstKind = tokens.kind[first]!;
  counts.firstShape = tokens.shape[first]!;
  counts.firstClasses = tokens.classes[first]!;
  counts.lastKind = tokens.kind[tokens.count - 1]!;
}

function isQuote(kind: number): boolean {
  return kind >= TOKEN.openQuote && kind <= TOKEN.straightQuote;
}

/** Returns whether the word belongs to a run of capitals. */
function countWord(
  text: string,
  tokens: Tokens,
  row: number,
  counts: Counts,
  inName: boolean,
): boolean {
  const shape = tokens.shape[row]!;
  const length = tokens.end[row]! - tokens.start[row]!;
  counts.letters += length;
  countBits(tokens.classes[row]!, counts.ofClass);
  if (length > 3) countEnding(text, tokens.end[row]!, counts);
  if (!(shape & SHAPE.capital)) return false;
  counts.capitals++;
  if (shape & SHAPE.allCaps) counts.acronyms++;
  if (counts.words > 1 && !(shape & SHAPE.glued)) {
    counts.names++;
    if (!inName) counts.nameRuns++;
  }
  return true;
}

function countBits(bits: number, into: Int32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) into[31 - Math.clz32(left & -left)]!++;
}

function countEnding(text: string, end: number, counts: Counts): void {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 100 && before === 101) counts.endingEd++;
  else if (last === 103 && before === 110) counts.endingIng++;
  else if (last === 121 && before === 108) counts.endingLy++;
}

function countNumber(shape: number, counts: Counts): void {
  counts.numbers++;
  if (shape & SHAPE.year) counts.years++;
  if (shape & SHAPE.decimal) counts.decimals++;
}

/** Returns whether a quotation is open after the sign. */
function countSign(tokens: Tokens, row: number, counts: Counts, quoted: boolean): boolean {
  switch (tokens.kind[row]) {
    case TOKEN.openQuote:
      counts.quoteMarks++;
      return true;
    case TOKEN.closeQuote:
      // Closed without having been opened: the quotation began in a sentence before.
      if (!quoted && counts.quoteMarks === 0) counts.quotedWords = counts.words;
      counts.quoteMarks++;
      return false;
    case TOKEN.straightQuote:
      counts.quoteMarks++;
      // A sentence never begins by closing a quotation.
      return !quoted || row === 0;
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
      if (tokens.end[row]! - tokens.start[row]! > 1) counts.ellipses++;
  }
  return quoted;
}
