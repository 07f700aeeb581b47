import type { Annotation } from '../annotation.ts';
import { fill } from './fill.ts';
import { judge, type Standing } from './judge.ts';

export interface Weighed {
  line: number;
  standing: Standing;
  theirs: Annotation;
  mine: Annotation | undefined;
}

/** How each annotation of a batch stands to what is kept here. */
export function weigh(
  incoming: readonly { line: number; annotation: Annotation }[],
  kept: readonly (Annotation | undefined)[],
  whole: boolean,
): Weighed[] {
  return incoming.map(({ line, annotation }, at) => {
    const mine = kept[at];
    const theirs = mine && !whole ? fill(annotation, mine) : annotation;
    return { line, standing: judge(theirs, mine), theirs, mine };
  });
}
