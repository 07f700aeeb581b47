import { ROLE } from '../word-classes.ts';
import { hashOf } from '../hash.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { hasRole, isInnerStop, isKind, isWord } from './look.ts';
import type { Rows } from './source-name.ts';

const AS = hashOf('as');

/** How far a subject is looked for; longer ones are no names. */
const REACH = 24;

/**
 * The noun phrase that ends with the row `last`, as the subject of the verb after it. Undefined where
 * it stands in a clause of another sort ("after the agency said", "than the mayor claims").
 */
export function phraseBefore(tokens: Tokens, last: number): Rows | undefined {
  let row = last;
  for (; row >= 0 && row > last - REACH; row--) {
    if (!isWord(tokens, row) && !isInnerStop(tokens, row)) break;
    if (!hasRole(tokens, row, ROLE.opens)) continue;
    if (isRelative(tokens, row) && row < last) {
      // "Some residents who called for help said": the subject stands before "who".
      const before = phraseBefore(tokens, row - 1);
      return before && { from: before.from, to: row };
    }
    // "…, as one guard said,"
    const isAside = isKind(tokens, row - 1, TOKEN.comma) && !isWord(tokens, last + 2);
    if (tokens.hash[row] === AS && row < last && isAside) {
      return { from: row + 1, to: last + 1 };
    }
    // "As the paper reports," is a source; "after the paper reported" is not.
    return row === 0 && row < last ? { from: 1, to: last + 1 } : undefined;
  }
  const from = row + 1;
  return from <= last ? { from, to: last + 1 } : undefined;
}

function isRelative(tokens: Tokens, row: number): boolean {
  if (!hasRole(tokens, row, ROLE.relative) || row === 0 || !isWord(tokens, row - 1)) return false;
  return !hasRole(tokens, row - 1, ROLE.speaks | ROLE.reports | ROLE.joins);
}

/** The phrase from `from` on, up to a sign or a word that opens a clause. */
export function phraseAfter(tokens: Tokens, from: number): Rows {
  let row = from;
  while (row < tokens.count && row < from + REACH) {
    if (!isWord(tokens, row) && !isInnerStop(tokens, row)) break;
    if (row > from && hasRole(tokens, row, ROLE.opens)) break;
    row++;
  }
  return { from, to: row };
}

/** Whether a verb stands in the phrase, which then is no name. */
export function holdsVerb(tokens: Tokens, { from, to }: Rows): boolean {
  const verbs = ROLE.be | ROLE.will | ROLE.would | ROLE.may;
  for (let row = from; row < to; row++) if (hasRole(tokens, row, verbs)) return true;
  return false;
}
