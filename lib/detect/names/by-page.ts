import type { NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import { oneEdit } from './one-edit.ts';
import type { PageName, PageNames } from './page-names.ts';
import { isSameName } from './same-name.ts';
import type { NameWord } from './words-of.ts';

/** Shorter words are soon one letter apart. */
const SHORTEST = 5;
/** How often the right spelling must stand on the page at least, and how much oftener than the wrong. */
const LEAST = 2;
const TIMES = 2;

/**
 * A name of the page that the name is one edit away from: the same full name but for one word, or the
 * surname of a full name. The wrong word must be no name or word of its own: two people whose names
 * are a letter apart are not each other's misspelling.
 */
export function byPage(name: PageName, page: PageNames, index: NameIndex): NameFinding | undefined {
  if (name.words.length > 1 && index.isKnown(foldedOf(name))) return undefined;
  for (const word of name.words) {
    if (!mayBeWrong(word, page, index)) continue;
    for (const other of page.names) {
      const right = other !== name && rightWord(name, word, other, page);
      if (right) return findingOf(name, word, other, right, page);
    }
  }
  return undefined;
}

function mayBeWrong(word: NameWord, page: PageNames, index: NameIndex): boolean {
  if (word.folded.length < SHORTEST || word.text === word.text.toUpperCase()) return false;
  return !index.isOrdinary(word.folded);
}

/** The word of the other name that should stand in place of `wrong`. */
function rightWord(
  name: PageName,
  wrong: NameWord,
  other: PageName,
  page: PageNames,
): NameWord | undefined {
  if (other.words.length < 2) return undefined;
  const at = name.words.indexOf(wrong);
  const alone = name.words.length === 1;
  if (!alone && name.words.length !== other.words.length) return undefined;
  const right = alone ? other.words.at(-1)! : other.words[at]!;
  if (alone && page.inLonger.has(wrong.folded)) return undefined;
  const rest = (one: PageName) => one.words.filter((_, place) => place !== at).map((w) => w.folded);
  if (!alone && rest(name).join(' ') !== rest(other).join(' ')) return undefined;
  if (!oneEdit(wrong.folded, right.folded) || isSameName(wrong.folded, right.folded))
    return undefined;
  if (right.folded.length < SHORTEST || isDerived(wrong.folded, right.folded)) return undefined;
  const wrongs = page.weights.get(wrong.folded) ?? 0;
  const rights = page.weights.get(right.folded) ?? 0;
  return rights >= LEAST && rights >= TIMES * wrongs ? right : undefined;
}

/** Whether one goes on where the other ends: Korea and Korean, Lula and Lulas. */
function isDerived(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function foldedOf({ words }: PageName): string {
  return words.map((word) => word.folded).join(' ');
}

function findingOf(
  { candidate }: PageName,
  wrong: NameWord,
  other: PageName,
  right: NameWord,
  page: PageNames,
): NameFinding {
  return {
    candidate: candidate.text,
    span: { start: wrong.start, end: wrong.end },
    suggestion: {
      text: right.text,
      fullName: other.candidate.text,
      source: 'page',
      count: page.weights.get(right.folded) ?? 0,
    },
  };
}
