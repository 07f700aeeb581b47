import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { afterAccording } from './according.ts';
import { besideVerb } from './beside-verb.ts';
import { hasRole, isKind, isQuote, isWord } from './look.ts';
import { opensQuote } from '../quotation.ts';
import { besideParticiple } from './participle.ts';
import type { Source } from './source.ts';
import type { Rows } from './source-name.ts';

/** A source, and the rows from the first to the last word that name it: "Ann Lee said". */
export type Attribution = Source & { words: Rows };

const SOURCES = ROLE.speaks | ROLE.reports | ROLE.saying | ROLE.according;

/**
 * Finds whom the sentence itself names as its source. A verb of saying with its subject comes before
 * "according to", since the former stands closer to the words ("the ministry said, according to
 * state television" is the ministry's claim). What stands in quotation marks names no source.
 *
 * @param inside whether the sentence begins inside a quotation
 */
export function findAttribution(tokens: Tokens, inside: boolean): Attribution | undefined {
  if ((tokens.allRoles & SOURCES) === 0) return undefined;
  let first: Attribution | undefined;
  let second: Attribution | undefined;
  let quoted = inside;
  for (let row = 0; row < tokens.count; row++) {
    if (isQuote(tokens, row)) quoted = opensQuote(tokens, row, quoted);
    const roles = tokens.roles[row]!;
    if (quoted || roles === 0) continue;
    if (roles & (ROLE.speaks | ROLE.reports)) {
      if (first && !mayClose(tokens, row)) continue;
      const found = withWords(besideVerb(tokens, row, (roles & ROLE.speaks) !== 0), row);
      if (found && closes(tokens, found)) return found;
      first ??= found;
    } else if (first) continue;
    else if (roles & ROLE.according) second ??= withWords(afterAccording(tokens, row), row);
    else if (roles & ROLE.saying) second ??= withWords(besideParticiple(tokens, row), row);
  }
  // "According to Ann Lee, the police knew, though they said later": it is hers.
  return first && 'pronoun' in first && second?.words.from === 0 ? second : (first ?? second);
}

/** Words that may still follow who says it: "on Tuesday", "in a statement". */
const LONGEST_REST = 7;

/** Whether a verb stands where it could close the sentence: by its end, or right behind a sign. */
function mayClose(tokens: Tokens, row: number): boolean {
  return row >= tokens.count - LONGEST_REST - 2 || !isWord(tokens, row - 1);
}

/** "…,” said Ann Lee", "…, the agency said on Tuesday.": the whole sentence is theirs, whatever it reports. */
function closes(tokens: Tokens, { words }: Attribution): boolean {
  const { from, to } = words;
  const parted = isKind(tokens, from - 1, TOKEN.comma) || isQuote(tokens, from - 1);
  if (!parted || from < FEWEST_BEFORE) return false;
  if (hasRole(tokens, from, ROLE.speaks | ROLE.reports)) return true;
  if (!hasRole(tokens, to - 1, ROLE.speaks)) return false;
  for (let row = to; row < tokens.count; row++) {
    if (row === to + LONGEST_REST || !(isWord(tokens, row) || isKind(tokens, row, TOKEN.stop)))
      return false;
  }
  return true;
}

/** Fewer tokens than these before it are no statement. */
const FEWEST_BEFORE = 4;

/** Adds where it stands, given the row of the verb or of "according". */
function withWords(found: Source | undefined, row: number): Attribution | undefined {
  if (!found) return undefined;
  if ('pronoun' in found) return { ...found, words: { from: row - 1, to: row + 1 } };
  const { from, to } = found.source;
  return { ...found, words: { from: Math.min(from, row), to: Math.max(to, row + 1) } };
}
