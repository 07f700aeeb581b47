import type { NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import { oneEdit } from './one-edit.ts';
import type { PageName, PageNames } from './page-names.ts';
import { isSameName } from './same-name.ts';
import type { NameWord } from './words-of.ts';

/** Shorter words are soon one letter apart. */
const SHORTEST = 5;
/** From this length a word that stands alone is told by any slip, below it by a clumsy one only. */
const LONG = 7;
/** How often the right spelling must stand on the page at least, and how much oftener than the wrong. */
const LEAST = 2;
const TIMES = 2;

/**
 * A full name of the page that the name is one edit away from: the same but for one word, or its
 * surname alone. The wrong word must be no name or word of its own: two people whose names are a
 * letter apart are not each other's misspelling.
 */
export function byPage(name: PageName, page: PageNames, index: NameIndex): NameFinding | undefined {
  for (const [at, wrong] of name.words.entries()) {
    if (!mayBeWrong(wrong, index)) continue;
    for (const full of page.full) {
      const right = name.words.length > 1 ? sameButFor(at, name, full) : surnameOf(full);
      if (!right || !isSlip(wrong.folded, right.folded) || !isOftener(right, wrong, page)) continue;
      if (name.words.length === 1 && !standsFor(wrong.folded, right.folded, page, index)) continue;
      return findingOf(name, wrong, full, right, page);
    }
  }
  return undefined;
}

function mayBeWrong({ text, folded }: NameWord, index: NameIndex): boolean {
  return folded.length >= SHORTEST && text !== text.toUpperCase() && !index.isOrdinary(folded);
}

/** The word of the full name at this place, where all others are the same as the name's. */
function sameButFor(at: number, { words }: PageName, full: PageName): NameWord | undefined {
  if (full.words.length !== words.length) return undefined;
  const same = words.every(
    ({ folded }, place) => place === at || folded === full.words[place]!.folded,
  );
  return same ? full.words[at] : undefined;
}

function surnameOf({ words }: PageName): NameWord | undefined {
  return words.at(-1);
}

function isSlip(wrong: string, right: string): boolean {
  if (Math.abs(wrong.length - right.length) > 1 || right.length < SHORTEST) return false;
  // Korea and Korean, Lula and Lulas: one goes on where the other ends.
  if (wrong.startsWith(right) || right.startsWith(wrong)) return false;
  return oneEdit(wrong, right) !== undefined && !isSameName(wrong, right);
}

function isOftener(right: NameWord, wrong: NameWord, { weights }: PageNames): boolean {
  const rights = weights.get(right.folded) ?? 0;
  return rights >= LEAST && rights >= TIMES * (weights.get(wrong.folded) ?? 0);
}

/** Whether a word alone is a slip for a surname, and not a word or a person of its own. */
function standsFor(wrong: string, right: string, page: PageNames, index: NameIndex): boolean {
  if (page.inFull.has(wrong) || wrong[0] !== right[0]) return false;
  return wrong.length >= LONG || oneEdit(wrong, right) !== 'other' || index.isStrange(wrong);
}

function findingOf(
  { candidate }: PageName,
  wrong: NameWord,
  full: PageName,
  right: NameWord,
  page: PageNames,
): NameFinding {
  return {
    candidate: candidate.text,
    span: { start: wrong.start, end: wrong.end },
    suggestion: {
      text: right.text,
      fullName: full.candidate.text,
      source: 'page',
      count: page.weights.get(right.folded) ?? 0,
    },
  };
}
