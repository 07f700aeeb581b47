import { overlaps } from '../claim.ts';
import type { Mark } from './marks.ts';
import type { Overlap } from './types.ts';

/** What stands at the words of a mark beside itself; undefined where nothing does. */
export function overlapOf(
  marks: readonly Mark[],
  mark: Mark,
  open: (other: Mark) => void,
): Overlap | undefined {
  const others = marks.filter((other) => other !== mark && overlaps(other.claim, mark.claim));
  if (others.length === 0) return undefined;
  const all = [...others, mark].toSorted(
    (a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end,
  );
  return {
    texts: all.map(({ claim }) => claim.text),
    at: all.indexOf(mark),
    turnTo(index) {
      const other = all[index];
      if (other) open(other);
    },
  };
}
