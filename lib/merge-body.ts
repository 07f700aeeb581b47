import type { AnnotationBody } from './annotation.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was added stays added and what was taken away stays away, on either side. */
function mergeLists<One>(base: readonly One[], mine: readonly One[], there: readonly One[]): One[] {
  const names = (list: readonly One[]) => new Set(list.map((one) => JSON.stringify(one)));
  const [inBase, inMine] = [names(base), names(mine)];
  const kept = there.filter((one) => {
    const name = JSON.stringify(one);
    return inMine.has(name) || !inBase.has(name);
  });
  const inKept = names(kept);
  const added = mine.filter((one) => {
    const name = JSON.stringify(one);
    return !inBase.has(name) && !inKept.has(name);
  });
  return [...kept, ...added];
}

/**
 * Two edits that began from the same: a field that `mine` left as it was in `base` stays as it is
 * `there`; one it changed is the last edit and wins; tags and evidence are merged one by one.
 */
export function mergeBody(
  base: AnnotationBody,
  mine: AnnotationBody,
  there: AnnotationBody,
): AnnotationBody {
  const field = <Name extends 'rating' | 'note'>(name: Name): AnnotationBody[Name] =>
    isSame(base[name], mine[name]) ? there[name] : mine[name];
  return {
    rating: field('rating'),
    note: field('note'),
    tags: mergeLists(base.tags, mine.tags, there.tags),
    evidence: mergeLists(base.evidence, mine.evidence, there.evidence),
  };
}
