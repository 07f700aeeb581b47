import type { KeptWords } from './kept-words.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** A stretch of the text's words that may be the kept ones, end exclusive. */
export interface Place {
  from: number;
  to: number;
  /** How much of the kept words' weight stands there, in the order kept; 0 to 1. */
  share: number;
}

/** A word that stands in more places than this tells nothing of where to look. */
const MAX_PLACES = 60;
/** Words by which text inserted before may shift a place without its being another. */
const DRIFT = 16;
/** Words looked at beyond both ends of a place. */
const MARGIN = 24;
/** With less of its weight there, no place is worth a closer look. */
const MIN_SHARE = 0.2;
const MAX_FOUND = 3;

/**
 * The places of the text that hold most of the kept words, best first. Each word votes for the place where
 * the kept words would begin if it were the same word: no search through the text, so that hundreds of
 * claims are found, or missed, in a long page.
 */
export function findPlaces({ words }: KeptWords, index: TextIndex): Place[] {
  const votes = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < words.spelling.length; i++) {
    const spelling = words.spelling[i]!;
    const weight = weightOf(index, spelling);
    total += weight;
    const places = index.places.get(spelling);
    if (!places || places.length > MAX_PLACES) continue;
    for (const place of places) {
      const bucket = Math.floor((place - i) / DRIFT);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const found: Place[] = [];
  for (const bucket of votes.keys()) {
    const share = (votes.get(bucket)! + (votes.get(bucket + 1) ?? 0)) / total;
    if (share < MIN_SHARE) continue;
    const from = Math.max(0, bucket * DRIFT - MARGIN);
    const to = Math.min(
      index.words.spelling.length,
      (bucket + 2) * DRIFT + words.spelling.length + MARGIN,
    );
    found.push({ from, to, share });
  }
  return apart(found.toSorted((a, b) => b.share - a.share));
}

/** The best places that do not mostly repeat a better one. */
function apart(places: Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.length === MAX_FOUND) break;
    if (kept.every((better) => Math.abs(better.from - place.from) > 2 * DRIFT)) kept.push(place);
  }
  return kept;
}
