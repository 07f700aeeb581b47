import type { FigureValue } from '../claim.ts';

/** Buckets per power of ten: each is about 12 % wide. */
const FINENESS = 20;
/** A range wider than this is found by reading on. */
const MOST_BUCKETS = 400;

function bucketOf(figure: number): number {
  const size =
    Math.abs(figure) < 1e-9 ? 0 : Math.floor(Math.log10(Math.abs(figure)) * FINENESS) + 1000;
  return figure < 0 ? -size : size;
}

/** The buckets between two figures, or undefined where they are too many. */
export function bucketsBetween(low: number, high: number): string[] | undefined {
  const [first, last] = [bucketOf(low), bucketOf(high)];
  if (!(last - first < MOST_BUCKETS)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => `=${first + index}`);
}

const ALL = '=all';

/** Terms by which a figure is found where one near it is asked for. */
export function figureBuckets(figure: FigureValue): string[] {
  const low = Math.min(figure.low, figure.precision.low);
  const high = Math.max(figure.high, figure.precision.high);
  return bucketsBetween(low, high) ?? [ALL];
}

/** The terms of all figures that may lie between two, or undefined where they are too many. */
export function askedBuckets(low: number, high: number): string[] | undefined {
  const buckets = bucketsBetween(low, high);
  return buckets && [...buckets, ALL];
}
