import type { AnchorState, PageSummary } from '../lib/page/types.ts';

/** What became of each annotation of a page, by its id. */
export function statesOf(summary: PageSummary | undefined): Map<string, AnchorState> {
  return new Map(summary?.annotations.map(({ id, state }) => [id, state]));
}
