import type { Annotation, Revision } from '../annotation.ts';
import { fullHistory, revisionState } from './states.ts';

/** What becomes of an annotation on which file and store disagree. `both`: mine stands, theirs goes into its history. */
export const CHOICES = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

/** A revision names its words only where one of them is about others than the annotation is now. */
function plain(history: Required<Revision>[], exact: string): Revision[] {
  if (history.some(({ target }) => target.selector[0].exact !== exact)) return history;
  return history.map(({ at, surface, body }) => ({ at, surface, body }));
}

function revisionOf(annotation: Annotation, now: string): Required<Revision> {
  const { target, claim, body } = annotation;
  return { at: now, surface: 'import', body, target, claim };
}

/** Both histories in the order of time, what stands in both once. */
function joined(histories: Required<Revision>[][]): Required<Revision>[] {
  const byKey = new Map<string, Required<Revision>>();
  for (const revision of histories.flat())
    byKey.set(JSON.stringify([revision.at, revisionState(revision)]), revision);
  return [...byKey.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The annotation kept here, with the history of one in a file that says nothing new beside it. */
export function withHistoryOf(mine: Annotation, theirs: Annotation): Annotation {
  const history = joined([fullHistory(mine), fullHistory(theirs)]);
  return { ...mine, history: plain(history, mine.target.selector[0].exact) };
}

/**
 * The annotation kept here with that of a file worked in; whatever either said is in it, now or in its
 * history.
 *
 * @param now ISO 8601
 */
export function merge(
  mine: Annotation,
  theirs: Annotation,
  choice: 'update' | 'theirs' | 'both',
  now: string,
): Annotation {
  const stands = choice === 'both' ? mine : theirs;
  const gone = choice === 'both' ? theirs : mine;
  const replaced = choice === 'update' ? [] : [revisionOf(gone, now)];
  const history = joined([fullHistory(mine), fullHistory(theirs), replaced]);
  return {
    ...stands,
    id: mine.id,
    created: Date.parse(theirs.created) < Date.parse(mine.created) ? theirs.created : mine.created,
    modified: choice === 'update' ? theirs.modified : now,
    history: plain(history, stands.target.selector[0].exact),
  };
}
