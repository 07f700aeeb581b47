import type { Annotation } from '../lib/annotation.ts';
import { RATINGS } from '../lib/annotation.ts';
import type { AnchorState } from '../lib/page/types.ts';
import type { MessageKey } from '../lib/words.ts';
import { Mark, type MarkName, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

const WORDS = {
  changed: 'counted_changed',
  orphan: 'state_orphan',
  ...RATING_KEYS,
} as const satisfies Partial<Record<MarkName, MessageKey>>;

/** What asks for the reader's attention comes first. */
const ORDER = ['changed', 'to-check', ...RATINGS, 'orphan'] as const;

export interface RatingCountsProps {
  annotations: readonly Annotation[];
  /** What became of each on the page, by id. */
  states: ReadonlyMap<string, AnchorState>;
}

/** How often each verdict was given on this page; those given never are left out. */
export function RatingCounts({ annotations, states }: RatingCountsProps) {
  const t = useWords();
  const counts = new Map<string, number>();
  for (const { id, body } of annotations) {
    const state = states.get(id) ?? 'anchored';
    const name = state === 'anchored' ? body.rating : state;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <ul class="rating-counts">
      {ORDER.filter((name) => counts.has(name)).map((name) => (
        <li key={name} class="rating-mark">
          <Mark name={name} />
          <span>
            {t(WORDS[name])} <span class="count">{counts.get(name)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
