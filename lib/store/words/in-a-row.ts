import { eachPosting, placesIn } from './each-posting.ts';
import type { TermPostings } from './shard-cursor.ts';

/** Of a word, or of all with a beginning: the documents that have it, and where. */
type Places = Map<number, number[]>;

/** @param wanted the documents of interest; all, where undefined */
function placesOf(terms: readonly TermPostings[], wanted: Places | undefined): Places {
  const places: Places = new Map();
  for (const { bytes, from, to } of terms)
    eachPosting(bytes, from, to, (ordinal, count, start, end) => {
      if (count === 0 || (wanted && !wanted.has(ordinal))) return;
      const there = places.get(ordinal);
      const found = placesIn(bytes, start, end);
      if (!there) places.set(ordinal, found);
      // One by one: of a beginning that very many words have, a new list for each would go to the square.
      else for (const place of found) there.push(place);
    });
  return places;
}

const countOf = (terms: readonly TermPostings[]): number =>
  terms.reduce((sum, { from, to }) => sum + to - from, 0);

/** Places that are gone through for each that is asked for. */
const FEW = 16;

/** Whether a place is among some, of which there may be as many as a note has words. */
function among(places: readonly number[]): (place: number) => boolean {
  if (places.length <= FEW) return (place) => places.includes(place);
  const all = new Set(places);
  return (place) => all.has(place);
}

/** Where the whole row begins, given where a word of it stands and where the row may begin. */
function narrowed(starts: Places, places: Places, offset: number): Places {
  const left: Places = new Map();
  for (const [ordinal, found] of places) {
    const kept = found.map((place) => place - offset).filter(among(starts.get(ordinal) ?? []));
    if (kept.length > 0) left.set(ordinal, kept);
  }
  return left;
}

/**
 * The documents of a segment that have words in a row.
 *
 * @param words of each the terms that it may be
 */
export function inARow(words: readonly (readonly TermPostings[])[]): number[] {
  // The rarest leads: of the others only what its documents have is read out.
  const order = words.map((terms, offset) => ({ terms, offset }));
  order.sort((a, b) => countOf(a.terms) - countOf(b.terms));
  let starts: Places | undefined;
  for (const { terms, offset } of order) {
    const places = placesOf(terms, starts);
    const all: Places = new Map(
      starts
        ? []
        : [...places].map(([ordinal, found]) => [ordinal, found.map((at) => at - offset)]),
    );
    starts = starts ? narrowed(starts, places, offset) : all;
  }
  return [...(starts?.keys() ?? [])];
}
