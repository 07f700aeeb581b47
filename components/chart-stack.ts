import { stack } from 'd3-shape';
import type { Rating } from '../lib/annotation.ts';
import type { RatingTally } from '../lib/tally/index.ts';

/** A part of a bar: from how many to how many annotations it goes. */
export interface Segment {
  rating: Rating;
  from: number;
  to: number;
}

/** The parts of each bar, in the order of the ratings; those without any are left out. */
export function segmentsOf(
  tallies: readonly RatingTally[],
  ratings: readonly Rating[],
): Segment[][] {
  const series = stack<RatingTally, Rating>()
    .keys(ratings)
    .value(({ ratings: counts }, rating) => counts[rating] ?? 0)([...tallies]);
  return tallies.map((_, index) =>
    series
      .map(({ key, [index]: part }) => ({ rating: key, from: part?.[0] ?? 0, to: part?.[1] ?? 0 }))
      .filter(({ from, to }) => to > from),
  );
}
