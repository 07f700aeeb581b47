import type { Rating } from '../lib/annotation.ts';
import type { RatingTally } from '../lib/tally/index.ts';

export interface ChartProps {
  /** Of its own in the document. */
  id: string;
  tallies: readonly RatingTally[];
  /** In the order they are drawn in. */
  ratings: readonly Rating[];
  /** CSS pixels */
  width: number;
  /** What the picture shows, in a sentence; its figures stand in a table beside it. */
  label: string;
  /** The name of a tally in the reader's words. */
  nameOf(name: string): string;
}
