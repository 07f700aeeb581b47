import { overlaps, type Mention } from '../../claim.ts';
import { detectors } from '../detectors/index.ts';
import type { Refiner } from './refiner.ts';

const precedence = new Map(detectors.map(({ kind }, index) => [kind, index]));

/** So many mentions back one may still reach; what keeps the work linear in a sentence of nothing but figures. */
const FARTHEST_RIVAL = 8;

/** A date or a quantity may stand inside a rank: "first time since 2012", "the only two Arab states". */
function mayNest(inner: Mention, outer: Mention): boolean {
  return outer.kind === 'rank' && (inner.kind === 'date' || inner.kind === 'quantity');
}

/** Whether `winner`, being of an earlier kind or place, leaves no room for `loser`. */
function displaces(winner: Mention, loser: Mention): boolean {
  if (overlaps(winner.core, loser.core)) return true;
  return overlaps(winner, loser.core) && !mayNest(loser, winner);
}

function comesFirst(a: Mention, b: Mention): boolean {
  return (precedence.get(a.kind) ?? 0) <= (precedence.get(b.kind) ?? 0);
}

/** Adds a mention to those kept so far, unless one of them displaces it; those that it displaces go. */
function admit(kept: Mention[], mention: Mention): void {
  const from = Math.max(0, kept.length - FARTHEST_RIVAL);
  for (let at = from; at < kept.length; at++) {
    const other = kept[at];
    if (other && comesFirst(other, mention) && displaces(other, mention)) return;
  }
  for (let at = kept.length - 1; at >= from; at--) {
    const other = kept[at];
    if (other && !comesFirst(other, mention) && displaces(mention, other)) kept.splice(at, 1);
  }
  kept.push(mention);
}

/** Ends a mention's full span where the next one's begins or, if that one may stand inside, where it ends. */
function clip(mention: Mention, next: Mention | undefined, text: string): Mention {
  if (!next || !overlaps(mention, next)) return mention;
  if (mayNest(next, mention))
    return next.end > mention.end ? { ...mention, end: next.end } : mention;
  if (next.start <= mention.core.start) return mention;
  let end = Math.max(next.start, mention.core.end);
  while (end > mention.core.end && /[\s,([–—-]/.test(text.charAt(end - 1))) end--;
  return { ...mention, end: withoutDangling(text, mention.core.end, end) };
}

/** What leads to a figure that is a claim of its own: "seven of the [top 10]", "largest increase of [4 %]". */
const DANGLING = [' of the', ' of a', ' of an', ' of', ' to a', ' to', ' in', ' at', ' with'];

function withoutDangling(text: string, from: number, end: number): number {
  const tail = DANGLING.find((words) => text.endsWith(words, end));
  return tail ? Math.max(end - tail.length, from) : end;
}

/** By the beginning of the core, in which order detectors find nearly all. */
function inOrder(mentions: Mention[]): Mention[] {
  const isOrdered = mentions.every(
    ({ core }, at) => at === 0 || mentions[at - 1]!.core.start <= core.start,
  );
  return isOrdered ? mentions : mentions.toSorted((a, b) => a.core.start - b.core.start);
}

/** Whether each ends before the next begins, so that there is nothing to resolve: as most of them stand. */
function standApart(mentions: readonly Mention[]): boolean {
  for (let at = 1; at < mentions.length; at++) {
    if (mentions[at]!.start < mentions[at - 1]!.end) return false;
  }
  return true;
}

/** Gives each number to one kind, and keeps spans from crossing. In the order of the text. */
export const resolveOverlaps: Refiner = (mentions, { text }) => {
  if (standApart(mentions)) return mentions;
  const kept: Mention[] = [];
  for (const mention of inOrder(mentions)) admit(kept, mention);
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return kept.map((mention, index) => clip(mention, kept[index + 1], text));
};
