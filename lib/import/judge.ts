import type { Annotation } from '../annotation.ts';
import { currentState, pastStates } from './states.ts';

/**
 * `same`: nothing to do, all of it is here already, now or in the history. `history`: what theirs says is, but it
 * was said otherwise before, and that is not here. `update`: theirs goes on from where mine stands. `conflict`: both
 * have gone on.
 */
export type Standing = 'new' | 'same' | 'history' | 'update' | 'conflict';

/**
 * How an annotation of a file stands to the one kept here.
 *
 * @param mine the annotation with its id, or on the same words of the same page
 */
export function judge(theirs: Annotation, mine: Annotation | undefined): Standing {
  if (!mine) return 'new';
  const here = pastStates(mine);
  const myState = currentState(mine);
  const theirPast = pastStates(theirs);
  const theirState = currentState(theirs);
  const isKnown = (state: string) => state === myState || here.has(state);
  if (isKnown(theirState)) return [...theirPast].every(isKnown) ? 'same' : 'history';
  return theirPast.has(myState) ? 'update' : 'conflict';
}
