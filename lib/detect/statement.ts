import type { Mention } from '../claim.ts';
import { findAttribution } from './score/claimant/attribution.ts';
import { hasRole, isKind, isQuote, isWord } from './score/claimant/look.ts';
import type { Rows } from './score/claimant/source-name.ts';
import { TOKEN, type Tokens } from './score/tokens.ts';
import { ROLE } from './score/word-classes.ts';

/** Shorter than this, a clause asserts nothing by itself. */
const FEWEST_WORDS = 4;

/** "said in a statement on Monday that": so far a "that" is looked for behind the verb. */
const REACH = 10;

/**
 * The clause that asserts in a sentence that states no figure: what is said, without who says it
 * ("Officials said the dam had failed." gives "the dam had failed"), without an opening "But", and
 * without the marks around it. For sentences that are check-worthy and hold no other mention;
 * undefined where no clause of some length is left.
 */
export function findStatement(tokens: Tokens): Mention | undefined {
  const whole = { from: 0, to: tokens.count };
  const clause = trim(tokens, withoutSource(tokens) ?? whole);
  const { from, to } = countWords(tokens, clause) < FEWEST_WORDS ? trim(tokens, whole) : clause;
  if (countWords(tokens, { from, to }) < FEWEST_WORDS) return undefined;
  const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  return { kind: 'statement', ...span, core: span };
}

/** What stands before ", Ann Lee said" or after "Ann Lee said that"; undefined where both sides speak. */
function withoutSource(read: Tokens): Rows | undefined {
  const words = findAttribution(read, false)?.words;
  if (!words || isAside(read, words)) return undefined;
  const before = { from: 0, to: words.from };
  const after = { from: afterThat(read, words.to), to: read.count };
  const closed = isKind(read, words.from - 1, TOKEN.comma) || isQuote(read, words.from - 1);
  if (closed && countWords(read, before) >= FEWEST_WORDS && !isCircumstance(read, words.from)) {
    // "…," said Lee, who runs the agency: the rest describes the speaker, whatever its length.
    return before;
  }
  if (countWords(read, before) < FEWEST_WORDS) return after;
  // "When the dam failed, Ann Lee said the town was empty."
  const rest = isCircumstance(read, words.from) && countWords(read, after) >= FEWEST_WORDS;
  return rest ? after : undefined;
}

/** "When the dam failed," before who says it: a clause that asserts nothing by itself. */
function isCircumstance(read: Tokens, sourceAt: number): boolean {
  return hasRole(read, 0, ROLE.opens) && isWord(read, 0) && !isQuote(read, sourceAt - 1);
}

/** "…, Ann Lee said, …": the sentence goes on behind the verb. */
function isAside(read: Tokens, { from, to }: Rows): boolean {
  const verbLast = hasRole(read, to - 1, ROLE.speaks | ROLE.reports);
  const commas = isKind(read, from - 1, TOKEN.comma) && isKind(read, to, TOKEN.comma);
  return verbLast && commas && !isQuote(read, from - 2);
}

/** Past "reporters on Monday that", or past a comma or a colon right there. */
function afterThat(read: Tokens, from: number): number {
  for (let row = from; row < from + REACH && isWord(read, row); row++) {
    if (hasRole(read, row, ROLE.that)) return row + 1;
  }
  return from;
}

/** Without signs at either end and without "But" and "However" at the beginning. */
function trim(read: Tokens, { from, to }: Rows): Rows {
  let start = from;
  let end = to;
  while (start < end && (!isContent(read, start) || isOpener(read, start))) start++;
  while (end > start && !isContent(read, end - 1)) end--;
  return { from: start, to: withClosingQuote(read, start, end) };
}

/** A quotation that opens inside closes inside: "what he calls “the plan.”" */
function withClosingQuote(read: Tokens, from: number, to: number): number {
  let marks = 0;
  for (let row = from; row < to; row++) if (isQuote(read, row)) marks++;
  if (marks % 2 === 0) return to;
  for (let row = to; row < to + 2; row++) if (isQuote(read, row)) return row + 1;
  return to;
}

/** Words, and signs that belong to one: "$", "%", brackets are kept. */
function isContent(read: Tokens, row: number): boolean {
  return isWord(read, row) || isKind(read, row, TOKEN.currency) || isKind(read, row, TOKEN.percent);
}

function isOpener(read: Tokens, row: number): boolean {
  if (hasRole(read, row, ROLE.joins)) return true;
  if (!isKind(read, row + 1, TOKEN.comma)) return false;
  return hasRole(read, row, ROLE.leads);
}

function countWords(read: Tokens, { from, to }: Rows): number {
  let words = 0;
  for (let row = from; row < to; row++) if (isWord(read, row)) words++;
  return words;
}
