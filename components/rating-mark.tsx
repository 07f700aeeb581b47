import type { Rating } from '../lib/annotation.ts';
import { RATING_KEYS } from '../lib/formats/rating-keys.ts';
import type { AnchorState } from '../lib/page/types.ts';
import { MARK_SHAPES } from './mark-shapes.tsx';
import { useWords } from './words-context.ts';

export { RATING_KEYS };

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
