import type { Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { afterAccording } from './according.ts';
import { besideVerb } from './beside-verb.ts';
import { isQuote } from './look.ts';
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
  let second: Attribution | undefined;
  let quoted = inside;
  for (let row = 0; row < tokens.count; row++) {
    if (isQuote(tokens, row)) quoted = opensQuote(tokens, row, quoted);
    const roles = tokens.roles[row]!;
    if (quoted || roles === 0) continue;
    if (roles & (ROLE.speaks | ROLE.reports)) {
      const found = besideVerb(tokens, row, (roles & ROLE.speaks) !== 0);
      // "According to Ann Lee, the police knew, though they said later": it is hers.
      if (found)
        return 'pronoun' in found && second?.words.from === 0 ? second : withWords(found, row);
    } else if (roles & ROLE.according) second ??= withWords(afterAccording(tokens, row), row);
    else if (roles & ROLE.saying) second ??= withWords(besideParticiple(tokens, row), row);
  }
  return second;
}

/** Adds where it stands, given the row of the verb or of "according". */
function withWords(found: Source | undefined, row: number): Attribution | undefined {
  if (!found) return undefined;
  if ('pronoun' in found) return { ...found, words: { from: row - 1, to: row + 1 } };
  const { from, to } = found.source;
  return { ...found, words: { from: Math.min(from, row), to: Math.max(to, row + 1) } };
}
