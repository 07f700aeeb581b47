import type { Annotation, AnnotationBody, Revision } from '../annotation.ts';

/** The fields in which two people can disagree. */
export const FIELDS = ['claim', 'rating', 'note', 'tags', 'evidence'] as const;
export type Field = (typeof FIELDS)[number];

function evidenceKey({ evidence }: AnnotationBody): unknown {
  return evidence.map(({ url, title = '', quote = '', stance, accessed }) => [
    url,
    title,
    quote,
    stance,
    accessed,
  ]);
}

function fieldsOf(exact: string, body: AnnotationBody): Record<Field, unknown> {
  const { rating, note, tags } = body;
  return { claim: exact, rating, note, tags: tags.toSorted(), evidence: evidenceKey(body) };
}

/** Two states with one key say the same of the same words, whatever the order of their parts. */
function stateKey(exact: string, body: AnnotationBody): string {
  return JSON.stringify(Object.values(fieldsOf(exact, body)));
}

const exactOf = ({ target }: Pick<Annotation, 'target'>): string => target.selector[0].exact;

export function currentState(annotation: Annotation): string {
  return stateKey(exactOf(annotation), annotation.body);
}

/**
 * The history with target and claim in every revision: one that has none was about the words of the
 * state after it.
 */
export function fullHistory({ target, claim, history }: Annotation): Required<Revision>[] {
  let after = { target, claim };
  const full: Required<Revision>[] = [];
  for (const revision of history.toReversed()) {
    after = {
      target: revision.target ?? after.target,
      claim: revision.claim ?? after.claim,
    };
    full.push({ ...revision, ...after });
  }
  return full.toReversed();
}

export function pastStates(annotation: Annotation): Set<string> {
  const past = fullHistory(annotation).map((revision) =>
    stateKey(exactOf(revision), revision.body),
  );
  return new Set(past);
}

export function revisionState(revision: Required<Revision>): string {
  return stateKey(exactOf(revision), revision.body);
}

/** In which fields two annotations of one claim differ. */
export function differences(mine: Annotation, theirs: Annotation): Field[] {
  const a = fieldsOf(exactOf(mine), mine.body);
  const b = fieldsOf(exactOf(theirs), theirs.body);
  return FIELDS.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
