import type { Rating } from '../lib/annotation.ts';
import type { AnchorState } from '../lib/page/types.ts';
import type { MessageKey } from '../lib/words.ts';
import { MARK_SHAPES } from './mark-shapes.tsx';
import { useWords } from './words-context.ts';

export const RATING_KEYS = {
  'to-check': 'rating_to_check',
  true: 'rating_true',
  'mostly-true': 'rating_mostly_true',
  mixed: 'rating_mixed',
  'mostly-false': 'rating_mostly_false',
  false: 'rating_false',
  misleading: 'rating_misleading',
  unverifiable: 'rating_unverifiable',
} as const satisfies Record<Rating, MessageKey>;

/** What a mark can say: no rating yet, a rating, or what became of a rated claim. */
export type MarkName = 'checkable' | Rating | Exclude<AnchorState, 'anchored'>;

/** The mark alone, told apart by its shape; the word must stand beside it or be its row's. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg class={`mark mark-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {MARK_SHAPES[name]}
    </svg>
  );
}

/** A rating as mark and word; its state is never told by colour alone. */
export function RatingMark({ rating }: { rating: Rating }) {
  const t = useWords();
  return (
    <span class="rating-mark">
      <Mark name={rating} />
      <span>{t(RATING_KEYS[rating])}</span>
    </span>
  );
}
