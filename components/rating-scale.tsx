import { useId } from 'preact/hooks';
import { RATINGS, type Rating } from '../lib/annotation.ts';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

export interface RatingScaleProps {
  rating: Rating;
  onRate(rating: Rating): void;
}

/** Seven verdicts as one radio group: five on a scale from true to false, two beside it. */
export function RatingScale({ rating, onRate }: RatingScaleProps) {
  const t = useWords();
  const name = useId();
  return (
    <fieldset class="scale" role="radiogroup">
      <legend class="label">
        {t('your_rating')} {rating === 'to-check' && <span class="aside">{t('rating_keys')}</span>}
      </legend>
      {rating !== 'to-check' && (
        <button type="button" class="quiet scale-clear" onClick={() => onRate('to-check')}>
          {t('rating_clear')}
        </button>
      )}
      <div class="scale-grid">
        {RATINGS.map((each, index) => (
          <label
            key={each}
            class={`scale-step scale-${each} ${each === rating ? 'scale-given' : ''}`}
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === rating}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => onRate(each)}
            />
            <Mark name={each} />
            <span class="scale-word">{t(RATING_KEYS[each])}</span>
            <span class="scale-key" aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
