import type { Annotation, Captured } from '../../annotation.ts';

export interface Article {
  source: string;
  /** As it stood when it was rated last. */
  captured: Captured;
  annotations: Annotation[];
}

const startOf = ({ target }: Annotation): number => target.selector[1].start;

/** The annotations by the article they are of, in the order of its text; articles in the order given. */
export function articlesOf(annotations: readonly Annotation[]): Article[] {
  const bySource = Map.groupBy(annotations, ({ target }) => target.source);
  return [...bySource].map(([source, some]) => {
    const latest = some.reduce((a, b) => (b.modified > a.modified ? b : a));
    return {
      source,
      captured: latest.target.captured,
      annotations: some.toSorted((a, b) => startOf(a) - startOf(b)),
    };
  });
}
