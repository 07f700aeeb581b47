import { overlaps, type Mention } from '../../claim.ts';
import { detectors } from '../detectors/index.ts';
import type { Refiner } from './refiner.ts';

const precedence = new Map(detectors.map(({ kind }, index) => [kind, index]));

/** A date or a quantity may stand inside a rank: "first time since 2012", "the only two Arab states". */
function mayNest(inner: Mention, outer: Mention): boolean {
  return outer.kind === 'rank' && (inner.kind === 'date' || inner.kind === 'quantity');
}

/** Earlier kinds first, then the earlier place. */
function byPrecedence(a: Mention, b: Mention): number {
  const kinds = (precedence.get(a.kind) ?? 0) - (precedence.get(b.kind) ?? 0);
  return kinds || a.core.start - b.core.start;
}

/** Ends a mention's full span before the next one's begins, so that spans touch but do not cross. */
function clip(mention: Mention, next: Mention | undefined, text: string): Mention {
  if (
    !next ||
    mayNest(next, mention) ||
    !overlaps(mention, next) ||
    next.start <= mention.core.start
  )
    return mention;
  let end = Math.max(next.start, mention.core.end);
  while (end > mention.core.end && /[\s,([–—-]/.test(text.charAt(end - 1))) end--;
  return { ...mention, end };
}

/**
 * Gives each number to one kind, and keeps spans from crossing. In the order of the text.
 */
export const resolveOverlaps: Refiner = (mentions, { text }) => {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPrecedence)) {
    const rival = kept.some(
      (other) =>
        overlaps(other.core, mention.core) ||
        (overlaps(other, mention.core) && !mayNest(mention, other)),
    );
    if (!rival) kept.push(mention);
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return kept.map((mention, index) => clip(mention, kept[index + 1], text));
};
