import { hashOf } from '../hash.ts';
import { ROLE } from '../word-classes.ts';
import type { Tokens } from '../tokens.ts';
import { hasRole, isCapital, isGlued, isInnerStop, isPossessive, isWord } from './look.ts';

/** Rows of a token table, end exclusive. */
export interface Rows {
  from: number;
  to: number;
}

/** Longer than this, a phrase without a name is no longer a name for anyone. */
const LONGEST_PHRASE = 12;

/**
 * The claimant in a noun phrase: the name it ends with, without titles ("Velkor executive Ann
 * Lee" is Ann Lee), or the whole phrase where it ends with none ("two engineers familiar
 * with the design"). Undefined where nothing is left.
 */
export function readSourceName(tokens: Tokens, phrase: Rows): Rows | undefined {
  const { from, to } = dropOffice(tokens, dropLead(tokens, phrase));
  if (from >= to || hasRole(tokens, to - 1, ROLE.be)) return undefined;
  // "Among the questions"
  if (hasRole(tokens, from, ROLE.preposition) && !isCapital(tokens, to - 1)) return undefined;
  const head = endOfHead(tokens, from, to);
  if (isCapital(tokens, head - 1)) {
    const name = lastName(tokens, from, head);
    // "The Chairman of the Central Bank" is no name without what follows.
    const onlyTitle = name.to - name.from === 1 && hasRole(tokens, name.from, ROLE.title);
    return onlyTitle && to > head && to - from <= LONGEST_PHRASE ? { from, to } : name;
  }
  const end = endOfSource(tokens, from + 1, to);
  return end - from <= LONGEST_PHRASE && !isBare(tokens, from, end) ? { from, to: end } : undefined;
}

/** Without what leads into the sentence: "But on Monday", "Last week". */
function dropLead(tokens: Tokens, { from, to }: Rows): Rows {
  let start = from;
  while (start < to && !isWord(tokens, start)) start++;
  while (start < to - 1 && hasRole(tokens, start, ROLE.leads | ROLE.time)) start++;
  return { from: start, to };
}

const OFFICES = new Set(
  (
    'state defense defence finance health education justice transport transportation energy agriculture labor labour ' +
    'commerce treasury homeland security interior foreign affairs environment trade industry information'
  )
    .split(' ')
    .map(hashOf),
);

/** "Secretary of State Ines Calder": without the office, where a name stands behind it. */
function dropOffice(tokens: Tokens, { from, to }: Rows): Rows {
  for (let row = from; row < to - 2; row++) {
    if (!hasRole(tokens, row, ROLE.title) || tokens.hash[row + 1] !== OF) continue;
    let at = row + 2;
    while (OFFICES.has(tokens.hash[at]!) || tokens.hash[at] === AND) at++;
    return at > row + 2 && at < to && isCapital(tokens, at) ? { from: at, to } : { from, to };
  }
  return { from, to };
}

const OF = hashOf('of');
const ON = hashOf('on');
const AND = hashOf('and');

/** Where the head of the phrase ends: before "of", "who", "in", unless a name goes on there. */
function endOfHead(tokens: Tokens, from: number, to: number): number {
  for (let row = from + 1; row < to; row++) {
    if (hasRole(tokens, row, ROLE.opens)) return row;
    const leads = hasRole(tokens, row, ROLE.preposition | ROLE.to);
    if (leads && !goesOn(tokens, row, from, to)) return row;
  }
  return to;
}

/** Where a phrase without a name ends: with what a source is "of", before where it was published. */
function endOfSource(tokens: Tokens, from: number, to: number): number {
  for (let row = from; row < to; row++) {
    if (hasRole(tokens, row, ROLE.opens | ROLE.issued)) return row;
  }
  return to;
}

/** Whether a small word here leads on to more of a name: "Bureau of Labor", "Drug and Food". */
function goesOn(tokens: Tokens, row: number, from: number, to: number): boolean {
  // "the Commission on Human Rights", but "the council on Monday"
  const isOn = tokens.hash[row] === ON && !hasRole(tokens, row + 1, ROLE.time);
  if (!(isOn || hasRole(tokens, row, ROLE.inName)) || !isCapital(tokens, row - 1)) return false;
  const next = hasRole(tokens, row + 1, ROLE.determiner) ? row + 2 : row + 1;
  if (next >= to || !isCapital(tokens, next)) return false;
  if (!hasRole(tokens, row, ROLE.preposition)) return true;
  for (let at = from; at < row; at++) if (hasRole(tokens, at, ROLE.institution)) return true;
  return false;
}

/** The run of capitals that ends before `to`, without titles and what stands before them. */
function lastName(tokens: Tokens, from: number, to: number): Rows {
  let start = to - 1;
  while (start > from) {
    const before = start - 1;
    // "the Harbour Sheriff's Office"
    if (isPossessive(tokens, before)) {
      if (!hasRole(tokens, start, ROLE.institution) || !isCapital(tokens, before - 1)) break;
      start = before - 1;
      continue;
    }
    if (endsTitle(tokens, before) && !isGlued(tokens, start)) break;
    const joined =
      isGlued(tokens, start) || isCapital(tokens, before) || isInnerStop(tokens, before);
    if (!joined && !goesOn(tokens, before, from, to)) break;
    start = before;
  }
  while (start < to - 1 && hasRole(tokens, start, ROLE.determiner | ROLE.leads)) start++;
  return { from: start, to };
}

function endsTitle(tokens: Tokens, row: number): boolean {
  return (
    hasRole(tokens, row, ROLE.title) ||
    (isInnerStop(tokens, row) && hasRole(tokens, row - 1, ROLE.title))
  );
}

/** A single small word such as "nothing" or "that" names nobody; "officials" does. */
function isBare(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    hasRole(tokens, from, ROLE.determiner | ROLE.otherPronoun | ROLE.joins | ROLE.not)
  );
}
