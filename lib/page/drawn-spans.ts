import type { Span } from '../claim.ts';
import { isOver, type Mark } from './marks.ts';

/** What is left of some spans without `hole`. */
function without(spans: readonly Span[], hole: Span): Span[] {
  return spans.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, hole.start) },
      { start: Math.max(start, hole.end), end },
    ].filter((rest) => rest.start < rest.end),
  );
}

/**
 * Where each of some marks is drawn, so that no words have two lines: a mark is left out where another lies
 * over it, and no line goes on under words that another was given for.
 *
 * @param marks in the order of the text
 * @returns a list of spans for each, in the same order
 */
export function drawnSpans(marks: readonly Mark[]): Span[][] {
  const drawn = marks.map(({ claim }): Span[] => [{ start: claim.start, end: claim.end }]);
  let open: number[] = [];
  for (const [i, mark] of marks.entries()) {
    open = open.filter((j) => marks[j]!.claim.end > mark.claim.start);
    for (const j of open) {
      const other = marks[j]!;
      if (isOver(mark, other)) drawn[j] = without(drawn[j]!, mark.claim);
      else drawn[i] = without(drawn[i]!, other.claim);
    }
    open.push(i);
  }
  return drawn;
}
