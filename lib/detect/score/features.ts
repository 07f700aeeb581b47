import { type Counts, MENTION_KINDS } from './counts.ts';
import { NAMED, readNamed } from './named-features.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Of each class of words and each kind of mention: whether there is one, and how many more. */
const COUNTED = [
  ...WORD_CLASSES.flatMap((name) => [`has-${name}`, `more-${name}`]),
  ...MENTION_KINDS.flatMap((kind) => [`states-${kind}`, `states-more-${kind}`]),
];

export const FEATURE_NAMES: readonly string[] = [...NAMED, ...COUNTED];

/** Writes the value of each of FEATURE_NAMES into `into`. */
export function readFeatures(counts: Counts, into: Float64Array): void {
  const at = writeCounts(counts.ofClass, into, readNamed(counts, into));
  writeCounts(counts.ofKind, into, at);
}

function writeCounts(counts: Int32Array, into: Float64Array, from: number): number {
  let at = from;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    into[at++] = count > 0 ? 1 : 0;
    into[at++] = count > 1 ? Math.min(3, count - 1) : 0;
  }
  return at;
}
