import { hashOf } from './hash.ts';
import { isWord } from './claimant/look.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, type Tokens } from './tokens.ts';

const IF = hashOf('if');
const HAVE = hashOf('have');
const PAST = new Set(['were', 'was', 'had', 'did', 'thought', 'knew', 'came', 'got'].map(hashOf));

/** "would later lead", "few would argue": these tell of what was, or of an opinion. */
const AFTER_WOULD = new Set(
  'later often sometimes usually frequently eventually argue say agree disagree dispute describe'
    .split(' ')
    .map(hashOf),
);

/** Whether the "would" at this row tells of what is to come. */
export function looksOnward(tokens: Tokens, row: number): boolean {
  return !isHad(tokens, row) && isAhead(tokens, row) && !isUnreal(tokens);
}

/** The "d" of "he'd" may be either. */
function isHad(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! === 1;
}

/** "would rise", "would have to", but not "would like", "would have risen", "would later say". */
function isAhead(tokens: Tokens, row: number): boolean {
  const next = row + 1;
  if (tokens.hash[next] === HAVE) return (tokens.roles[next + 1]! & ROLE.to) !== 0;
  return (tokens.roles[next]! & ROLE.wishes) === 0 && !AFTER_WOULD.has(tokens.hash[next]!);
}

/** "They would not propose it if they thought so", "if rates were lower": a condition that does not hold. */
function isUnreal(tokens: Tokens): boolean {
  for (let row = 0; row < tokens.count; row++) {
    if (tokens.hash[row] !== IF) continue;
    for (let at = row + 1; at < row + 6 && isWord(tokens, at); at++) {
      if (PAST.has(tokens.hash[at]!) || (tokens.shape[at]! & SHAPE.ed) !== 0) return true;
    }
  }
  return false;
}

export function holdsIf(tokens: Tokens): boolean {
  for (let row = 0; row < tokens.count; row++) if (tokens.hash[row] === IF) return true;
  return false;
}
