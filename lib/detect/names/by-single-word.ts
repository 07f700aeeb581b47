import type { NameCandidate, NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { KnownName } from './name-list.ts';
import { oneEdit } from './one-edit.ts';
import { isSameName } from './same-name.ts';
import { speaksOf } from './speaks-of.ts';
import { type NameWord, wordsOf } from './words-of.ts';

/** Letters from which one wrong in a word that stands alone may be told, by what speaks for it. */
const SHORTEST = { surname: 9, surnameInContext: 6, oneWord: 6, oneWordInContext: 5 };
/** A spelling that stands so often on a page is meant, unless the words around it say otherwise. */
const CONSISTENT = 3;
/** What an adjective or a plural adds to a name: Russian, Israeli, Kremlins. */
const ENDINGS = /(?:n|i|s|es|an|ns)$/;
const COMPANY = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc', 'group', 'ag', 'sa']);

/**
 * The listed organisation, product or surname that a candidate of one word is one edit away from. The
 * word must be no name or word of its own, and not belong to a longer name on the page (`inLonger`,
 * folded words): then somebody unknown is called so.
 */
export function bySingleWord(
  candidate: NameCandidate,
  index: NameIndex,
  inLonger: ReadonlySet<string>,
): NameFinding | undefined {
  const words = wordsOf(candidate.text);
  const parted = partedWord(candidate, words, index);
  if (parted) return parted;
  const [word, ...rest] = words;
  if (!word || rest.some((other) => !COMPANY.has(other.folded))) return undefined;
  const { folded, text } = word;
  if (index.isOrdinary(folded) || inLonger.has(folded) || text === text.toUpperCase()) return;
  const near = index
    .near(folded)
    .filter(([right, known]) => isMeant(folded, right, known, candidate));
  const rights = new Set(near.map(([right]) => right));
  if (rights.size !== 1 || near.length === 0) return undefined;
  return findingOf(candidate, word, near);
}

function isMeant(
  wrong: string,
  right: string,
  known: KnownName,
  candidate: NameCandidate,
): boolean {
  if (isSameName(wrong, right) || isDerived(wrong, right)) return false;
  const edit = oneEdit(wrong, right);
  if (edit !== 'exchange' && wrong[0] !== right[0]) return false;
  const inContext = speaksOf(candidate.context, known.about);
  if (!inContext && candidate.count >= CONSISTENT) return false;
  const isSurname = known.name.includes(' ');
  if (isSurname) return right.length >= SHORTEST[inContext ? 'surnameInContext' : 'surname'];
  return right.length >= SHORTEST[inContext ? 'oneWordInContext' : 'oneWord'];
}

/** Whether one is the other with an ending. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ENDINGS.test(long);
}

/** A name of one word with capitals inside, written as two: "Chat GPT". */
function partedWord(
  candidate: NameCandidate,
  words: readonly NameWord[],
  index: NameIndex,
): NameFinding | undefined {
  if (words.length !== 2 || !candidate.text.includes(' ')) return undefined;
  const known = index.oneWord(words[0]!.folded + words[1]!.folded);
  const isSpelling = (spelling: string) =>
    spelling.replaceAll(' ', '') === candidate.text.replaceAll(' ', '');
  if (!known || !/\p{Ll}\p{Lu}/u.test(known.name) || !isSpelling(known.name)) return undefined;
  if ([known.name, ...known.variants].includes(candidate.text)) return undefined;
  return {
    candidate: candidate.text,
    span: { start: 0, end: candidate.text.length },
    suggestion: { text: known.name, fullName: known.name, source: 'list', about: known.about },
  };
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
