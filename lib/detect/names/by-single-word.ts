import type { NameCandidate, NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { KnownName } from './name-list.ts';
import { oneEdit } from './one-edit.ts';
import type { PageNames } from './page-names.ts';
import { isSameName } from './same-name.ts';
import { speaksOf } from './speaks-of.ts';
import { type NameWord, wordsOf } from './words-of.ts';

/**
 * From how many letters a word that stands alone is told from others one letter apart. A surname may
 * be anybody's: there the words around it must speak of the person known, or the slip be a clumsy one.
 */
const SHORTEST = {
  surname: 9,
  surnameInContext: 8,
  clumsyInContext: 6,
  oneWord: 6,
  oneWordInContext: 5,
};
/** A spelling that stands so often on a page is meant, unless the words around it say otherwise. */
const CONSISTENT = 3;
/** What an adjective or a plural adds to a name: Russian, Israeli, Kremlins. */
const ENDING = /(?:n|i|s|es|an|ns)$/;
const COMPANY = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc', 'group', 'ag', 'sa']);

/**
 * The listed organisation, product or surname that a candidate of one word is one edit away from. The
 * word must be no name or word of its own, and not belong to a full name on the page: then somebody
 * unknown is called so.
 */
export function bySingleWord(
  candidate: NameCandidate,
  words: readonly NameWord[],
  page: PageNames,
  index: NameIndex,
): NameFinding | undefined {
  const [word, ...rest] = words;
  if (!word || rest.some((other) => !COMPANY.has(other.folded))) return undefined;
  const { folded, text } = word;
  const isNamed = rest.length === 0 && page.inFull.has(folded);
  if (isNamed || index.isOrdinary(folded) || text === text.toUpperCase()) return undefined;
  const near = index
    .near(folded)
    .filter(([right, known]) => isMeant(word, right, known, candidate, index));
  const rights = new Set(near.map(([right]) => right));
  return rights.size === 1 ? findingOf(candidate, word, near) : undefined;
}

function isMeant(
  { folded: wrong }: NameWord,
  right: string,
  known: KnownName,
  { context, count }: NameCandidate,
  index: NameIndex,
): boolean {
  const edit = oneEdit(wrong, right);
  if (isSameName(wrong, right) || isDerived(wrong, right)) return false;
  if (edit !== 'exchange' && wrong[0] !== right[0]) return false;
  const inContext = speaksOf(context, known.about);
  if (!inContext && count >= CONSISTENT) return false;
  const isSurname = known.name.includes(' ');
  if (!isSurname) return right.length >= SHORTEST[inContext ? 'oneWordInContext' : 'oneWord'];
  if (!inContext) return right.length >= SHORTEST.surname;
  const isClumsy = edit !== 'other' || index.isStrange(wrong);
  return right.length >= SHORTEST[isClumsy ? 'clumsyInContext' : 'surnameInContext'];
}

/** Whether one is the other with an ending. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ENDING.test(long);
}

function findingOf(
  candidate: NameCandidate,
  word: NameWord,
  near: readonly [string, KnownName][],
): NameFinding {
  const [right, known] = near[0]!;
  const name = wordsOf(known.name);
  const text = name.find(({ folded }) => folded === right)?.text ?? name.at(-1)!.text;
  return {
    candidate: candidate.text,
    span: { start: word.start, end: word.end },
    suggestion: {
      text,
      fullName: near.length === 1 ? known.name : text,
      source: 'list',
      ...(near.length === 1 && { about: known.about }),
    },
  };
}
