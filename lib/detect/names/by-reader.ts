import type { NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import { NearWords } from './near-words.ts';
import type { PageName, PageNames } from './page-names.ts';
import type { ReaderKnown } from './reader-names.ts';
import { isSameName } from './same-name.ts';
import { type NameWord, wordsOf } from './words-of.ts';

/** Letters from which a wrong one can be told: beside the rest of a full name, and in a word alone. */
const SHORTEST = { inFullName: 4, alone: 6, oneWord: 5 };
/** A lone word that stands so often on a page is meant. */
const CONSISTENT = 3;

interface Place {
  known: ReaderKnown;
  words: readonly NameWord[];
  at: number;
}

/** Finds a name of the reader's own that the name of a page is one edit away from. */
export type ByReader = (name: PageName, page: PageNames) => NameFinding | undefined;

/**
 * A full name must be the same but for one word; there that word may be a name in its own right, as
 * the reader has said who is meant. A lone word must be no name or word of its own, and belong to no
 * longer name on the page; the lists of ordinary words are no help with every name a reader may add, so
 * a lone surname is measured only by one that the page spells right elsewhere. A name that the lists know as it is belongs to somebody else.
 */
export function byReader(known: readonly ReaderKnown[] | undefined, index: NameIndex): ByReader {
  if (!known?.length) return () => undefined;
  const near = new NearWords<Place>();
  for (const one of known) {
    const words = wordsOf(one.name);
    words.forEach(({ folded }, at) => near.add(folded, { known: one, words, at }));
  }
  return (name, page) => {
    if (index.isKnown(name.words.map(({ folded }) => folded).join(' '))) return undefined;
    for (const word of name.words) {
      const alone = name.words.length === 1;
      if (word.text === word.text.toUpperCase() || (alone && !mayBeWrong(name, page, index)))
        continue;
      const fits = near.near(word.folded).filter(([right, place]) => {
        if (isSameName(word.folded, right)) return false;
        return alone ? isMeant(word, place, page) : standsIn(name.words, word, place);
      });
      const names = new Set(
        fits.map(
          ([
            ,
            {
              known: { name: fullName },
            },
          ]) => fullName,
        ),
      );
      if (names.size === 1) return findingOf(name, word, fits[0]![1]);
    }
    return undefined;
  };
}

function mayBeWrong({ candidate, words }: PageName, page: PageNames, index: NameIndex): boolean {
  const { folded } = words[0]!;
  if (candidate.count >= CONSISTENT || page.inFull.has(folded)) return false;
  return !index.isOrdinary(folded);
}

/** Whether the word alone stands for all of the name, or for its surname where the page has that too. */
function isMeant({ folded }: NameWord, { words, at }: Place, page: PageNames): boolean {
  if (words.length === 1) return folded.length >= SHORTEST.oneWord;
  const isSurname = at === words.length - 1 && folded.length >= SHORTEST.alone;
  return isSurname && page.weights.has(words[at]!.folded);
}

/** Whether the words around the wrong one are those of the known name. */
function standsIn(words: readonly NameWord[], wrong: NameWord, place: Place): boolean {
  if (place.words.length < 2 || wrong.folded.length < SHORTEST.inFullName) return false;
  const first = words.indexOf(wrong) - place.at;
  return place.words.every(
    ({ folded }, at) => at === place.at || words[first + at]?.folded === folded,
  );
}

function findingOf({ candidate }: PageName, wrong: NameWord, place: Place): NameFinding {
  const { name, about } = place.known;
  return {
    candidate: candidate.text,
    span: { start: wrong.start, end: wrong.end },
    suggestion: {
      text: place.words[place.at]!.text,
      fullName: name,
      source: 'reader',
      ...(about && { about }),
    },
  };
}
