import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isFullName, isKind, isQuote } from './look.ts';
import { holdsVerb, phraseBefore } from './phrase.ts';
import type { Rows } from './source-name.ts';

/** How far before the verb the name may stand. */
const REACH = 40;
const LONGEST_NAME = 9;

/**
 * The name before an apposition that the comma at `comma` closes: "Oyelaran, the head of sales, said".
 * Undefined where the comma closes something else.
 */
export function nameBeforeApposition(tokens: Tokens, comma: number): Rows | undefined {
  const behind = nameBehindQuote(tokens, comma);
  if (behind) return behind;
  for (let row = comma - 1; row > 0 && row > comma - REACH; row--) {
    if (isQuote(tokens, row) || isKind(tokens, row, TOKEN.colon)) return undefined;
    const opens = isKind(tokens, row, TOKEN.comma) || isKind(tokens, row, TOKEN.bracket);
    const name = opens ? nameBefore(tokens, row) : undefined;
    if (name) return isIntroduced(tokens, name, row, comma) ? { from: row + 1, to: comma } : name;
  }
  return undefined;
}

/** "…,” co-author Ines Calder, of the Harbour Trust in Lund, said": the name right behind the quotation. */
function nameBehindQuote(tokens: Tokens, comma: number): Rows | undefined {
  let row = comma - 1;
  while (row > 0 && row > comma - REACH && !isQuote(tokens, row)) row--;
  if (!isQuote(tokens, row) || !isKind(tokens, row - 1, TOKEN.comma)) return undefined;
  for (let end = row + 1; end < comma; end++) {
    if (isKind(tokens, end, TOKEN.comma)) return nameBefore(tokens, end);
  }
  return undefined;
}

const LONGEST_PERSON = 4;

/** "The head of the Harbour Trust, Ines Calder, said": what stands between the commas is the name. */
function isIntroduced(tokens: Tokens, before: Rows, opens: number, comma: number): boolean {
  const within = { from: opens + 1, to: comma };
  if (within.to - within.from > LONGEST_PERSON || !isFullName(tokens, within)) return false;
  for (let row = within.from; row < within.to; row++) {
    const isOffice = row === within.to - 1 && hasRole(tokens, row, ROLE.title);
    if (isOffice || hasRole(tokens, row, ROLE.institution)) return false;
  }
  if (hasRole(tokens, before.from, ROLE.determiner)) return true;
  for (let row = before.from; row < before.to; row++) {
    if (hasRole(tokens, row, ROLE.title)) return true;
  }
  return false;
}

/** The phrase right before this row, if it is a name or "the" something, and nothing but that. */
function nameBefore(tokens: Tokens, row: number): Rows | undefined {
  const phrase = phraseBefore(tokens, row - 1);
  if (!phrase || phrase.to - phrase.from > LONGEST_NAME || holdsVerb(tokens, phrase))
    return undefined;
  if (!isCapital(tokens, phrase.to - 1)) return isShortSubject(tokens, phrase) ? phrase : undefined;
  return isMostlyCapital(tokens, phrase) ? phrase : undefined;
}

/** "The company," at the beginning of a sentence. */
function isShortSubject(tokens: Tokens, { from, to }: Rows): boolean {
  return from === 0 && to <= 4 && hasRole(tokens, from, ROLE.determiner);
}

function isMostlyCapital(tokens: Tokens, { from, to }: Rows): boolean {
  let small = 0;
  for (let row = from; row < to; row++) {
    if (!isCapital(tokens, row) && !hasRole(tokens, row, ROLE.inName | ROLE.title)) small++;
  }
  return small <= 2;
}
