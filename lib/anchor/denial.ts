import type { Run } from './align.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words within which a negation belongs to the claim. */
const REACH = 10;
/** What denies with no "not" beside it: who "refused to pay" "did not pay". */
const REFUSING = /^(?:refuse[ds]?|refusing|decline[ds]?|avoid(?:ed|s)?|fail(?:ed|s)?|unable)$/;
const WARNING = /^(?:warn|advise|caution)/;

/** "no one", where "No. 1" and "no 1" are ranks. */
function isNoOne({ spelling, start, end }: Words, at: number): boolean {
  return spelling[at] === '1' && end[at]! - start[at]! === 'one'.length;
}

/** "not only", "not including" deny nothing. */
const NOT_BUT = new Set(['only', 'counting', 'including', 'least', 'just', 'merely', 'simply']);

/** "No. 1" and "no fewer than" deny nothing. */
function isNegation(words: Words, at: number): boolean {
  const { kind, spelling } = words;
  if (kind[at] !== 'negation') return false;
  if (spelling[at] !== 'no') return !NOT_BUT.has(spelling[at + 1] ?? '');
  const isBound = spelling[at + 2] === 'than' && /^(?:fewer|less?|more)$/.test(spelling[at + 1]!);
  return !isBound && (kind[at + 1] !== 'number' || isNoOne(words, at + 1));
}

/** Whether a word says by itself what "not" would: "refused to", "warned against". */
function isRefusal({ spelling, begins }: Words, at: number): boolean {
  if (REFUSING.test(spelling[at]!)) return spelling[at] === 'unable' || spelling[at + 1] === 'to';
  if (spelling[at] !== 'against') return false;
  for (let i = at - 1; i >= at - 3 && i >= 0 && !begins[i + 1]; i--)
    if (WARNING.test(spelling[i]!)) return true;
  return false;
}

/** How many words of a sentence say no by themselves that the other sentence has not. */
function refusalsIn(words: Words, run: Run, other: readonly string[]): number {
  const { from, to } = sentenceBounds(words, run.from);
  let count = 0;
  for (let i = from; i < to; i++)
    if (isRefusal(words, i) && !other.includes(words.spelling[i]!)) count++;
  return count;
}

/** How many negations near a run and in its sentence `isPaired` does not find on the other side. */
function loneNegations(words: Words, run: Run, isPaired: (at: number) => boolean): number {
  const { from, to } = sentenceBounds(words, run.from);
  let count = 0;
  for (let at = Math.max(from, run.from - REACH); at < Math.min(to, run.to + REACH); at++)
    if (isNegation(words, at) && !isPaired(at)) count++;
  return count;
}

function spellingsAround(words: Words, run: Run): string[] {
  const { from, to } = sentenceBounds(words, run.from);
  return words.spelling.slice(from, to);
}

/**
 * Whether what is said of a value has been denied, or is denied no more.
 *
 * @param partner for each word before the one that stands against it now, or -1
 */
export function isDeniedAnew(
  before: Words,
  was: Run,
  now: Words,
  is: Run,
  partner: readonly number[],
): boolean {
  const partners = new Set(partner.filter((j, i) => j >= 0 && isNegation(before, i)));
  const refused = refusalsIn(before, was, spellingsAround(now, is));
  if (loneNegations(now, is, (at) => partners.has(at)) > refused) return true;
  const isKept = (at: number): boolean => partner[at]! >= 0 && isNegation(now, partner[at]!);
  return loneNegations(before, was, isKept) > refusalsIn(now, is, spellingsAround(before, was));
}
