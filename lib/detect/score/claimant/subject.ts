import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isInnerStop, isKind, isPossessive, isWord } from './look.ts';
import { type Rows, readSourceName } from './source-name.ts';

/** The subject a sentence opens with, where it is a name or "the" something before "is" or "has". */
export function findSubject(tokens: Tokens): Rows | undefined {
  const from = startOfMain(tokens);
  const name = runOfCapitals(tokens, from);
  if (name) return readSourceName(tokens, withOffice(tokens, name));
  if (!hasRole(tokens, from, ROLE.determiner)) return undefined;
  for (let row = from + 1; row < from + 8 && isWord(tokens, row); row++) {
    if (hasRole(tokens, row, ROLE.be | ROLE.between)) return { from, to: row };
  }
  return undefined;
}

/** "Social Democrats joint leader Ines Calder": on to the name behind an office that is not written large. */
function withOffice(tokens: Tokens, { from, to }: Rows): Rows {
  const title = hasRole(tokens, to, ROLE.title) ? to : to + 1;
  if (isCapital(tokens, title) || !hasRole(tokens, title, ROLE.title)) return { from, to };
  let end = title + 1;
  while (isCapital(tokens, end) || isInnerStop(tokens, end)) end++;
  return end > title + 2 ? { from: title + 1, to: end } : { from, to };
}

const VERBS =
  ROLE.be | ROLE.will | ROLE.would | ROLE.may | ROLE.between | ROLE.speaks | ROLE.reports;

/** What a sentence opens with before its first verb that is known: "Harbour police would not comment". */
export function findLongSubject(tokens: Tokens): Rows | undefined {
  const from = startOfMain(tokens);
  for (let row = from; row < from + 8 && isWord(tokens, row); row++) {
    const goes =
      hasRole(tokens, row, ROLE.opens | ROLE.preposition) && !hasRole(tokens, row, ROLE.inName);
    if (goes) return undefined;
    if (!hasRole(tokens, row, VERBS)) continue;
    return row > from ? readSourceName(tokens, { from, to: row }) : undefined;
  }
  return undefined;
}

/** After an opening quotation mark and after "In October," */
function startOfMain(tokens: Tokens): number {
  let row = 0;
  while (row < tokens.count && !isWord(tokens, row)) row++;
  if (!hasRole(tokens, row, ROLE.preposition | ROLE.time | ROLE.leads)) return row;
  for (let at = row; at < row + 20 && at < tokens.count; at++) {
    // "In a video dated May 23, 2015, Lee"
    const dated = isKind(tokens, at + 1, TOKEN.number) && isKind(tokens, at + 2, TOKEN.comma);
    if (isKind(tokens, at, TOKEN.comma) && !dated) return at + 1;
  }
  return hasRole(tokens, row, ROLE.joins) ? row + 1 : row;
}

function isNamePart(tokens: Tokens, row: number): boolean {
  const possessive = isPossessive(tokens, row) && isCapital(tokens, row + 1);
  return (
    isCapital(tokens, row) ||
    isInnerStop(tokens, row) ||
    possessive ||
    hasRole(tokens, row, ROLE.title)
  );
}

function runOfCapitals(tokens: Tokens, from: number): Rows | undefined {
  let to = from;
  while (isNamePart(tokens, to)) to++;
  if (to === from || !isCapital(tokens, to - 1)) return undefined;
  // A sentence's first word is a capital anyway: alone, it is a name only if it is no common word.
  const lone = to - from === 1;
  const common = tokens.classes[from] !== 0 || tokens.roles[from] !== 0;
  return lone && common ? undefined : { from, to };
}
