import { siteOf } from '../url.ts';
import type { Annotation, Rating } from '../annotation.ts';

/** How many annotations with each rating stand under one name. */
export interface RatingTally {
  /** A site, a claimant, a kind, or a day in ISO 8601. */
  name: string;
  total: number;
  ratings: Partial<Record<Rating, number>>;
}

/** Annotations counted one after another, so that a great many can be counted in slices. */
export interface Tally {
  total: number;
  sites: Map<string, RatingTally>;
  claimants: Map<string, RatingTally>;
  kinds: Map<string, RatingTally>;
  /** By the day they were first rated, in the reader's own time: "2026-03-04". */
  days: Map<string, RatingTally>;
}

export function newTally(): Tally {
  return {
    total: 0,
    sites: new Map(),
    claimants: new Map(),
    kinds: new Map(),
    days: new Map(),
  };
}

function count(into: Map<string, RatingTally>, name: string, rating: Rating): void {
  const tally = into.get(name) ?? { name, total: 0, ratings: {} };
  tally.total += 1;
  tally.ratings[rating] = (tally.ratings[rating] ?? 0) + 1;
  into.set(name, tally);
}

/** When the claim was first rated, ISO 8601; undefined for one that is still to be checked. */
export function checkedAt({ created, history, body }: Annotation): string | undefined {
  const bodies = [...history.map((revision) => revision.body), body];
  const since = [created, ...history.map(({ at }) => at)];
  return since[bodies.findIndex(({ rating }) => rating !== 'to-check')];
}

function localDay(iso: string): string {
  const date = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function countIn(tally: Tally, annotation: Annotation): void {
  const { rating } = annotation.body;
  const { kind, claimant } = annotation.claim;
  const checked = checkedAt(annotation);
  tally.total += 1;
  count(tally.sites, siteOf(annotation.target.source), rating);
  count(tally.kinds, kind, rating);
  if (claimant?.trim()) count(tally.claimants, claimant.trim(), rating);
  if (checked !== undefined && rating !== 'to-check') count(tally.days, localDay(checked), rating);
}

/** The names that stand for most annotations, most first. */
export function mostOf(tallies: Map<string, RatingTally>, limit: number): RatingTally[] {
  return [...tallies.values()]
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
}
