import type { Annotation } from '../lib/annotation.ts';
import type { AnchorState } from '../lib/page/types.ts';
import { siteOf } from '../lib/url.ts';
import { BothWordings } from './both-wordings.tsx';
import { dayWords } from './day-words.ts';
import { capturedExcerpt, shorten } from './excerpt.ts';
import { Quotation } from './quotation.tsx';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** Code units of the sentence shown on either side of the claim. */
const AROUND = 80;

export interface AnnotationRowProps {
  annotation: Annotation;
  /** What became of it on the page it belongs to, where that page is open. */
  state?: AnchorState | undefined;
  /** Of a changed one, what the page says now. */
  now?: string | undefined;
  /** Goes to the claim with its card open; offered where it has changed. */
  onRecheck?: ((annotation: Annotation) => void) | undefined;
  /** Left out where every row of the list is of one site. */
  showSite?: boolean;
  onGoTo(annotation: Annotation): void;
}

/** One annotation in a list: mark, quotation in its sentence, rating, site and date; a button as a whole. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, state, now, showSite, onGoTo, onRecheck } = props;
  const t = useWords();
  const { rating } = annotation.body;
  const gone = state === 'changed' || state === 'orphan' ? state : undefined;
  const day = dayWords(annotation.modified, t('language_tag'));
  return (
    <li class="row">
      <button type="button" class="row-button" onClick={() => onGoTo(annotation)}>
        <Mark name={gone ?? rating} />
        <span class="row-text">
          {state === 'changed' && now !== undefined ? (
            <BothWordings annotation={annotation} now={{ sentence: now }} />
          ) : (
            <Quotation {...shorten(capturedExcerpt(annotation), AROUND)} />
          )}
          <span class="row-meta">
            <span class="row-rating">{t(RATING_KEYS[rating])}</span>
            <time dateTime={annotation.modified}>{day}</time>
            {showSite && <span class="row-site">{siteOf(annotation.target.source)}</span>}
          </span>
          {gone && (
            <span class="row-state">
              {t(gone === 'changed' ? 'state_changed' : 'state_orphan')}
            </span>
          )}
        </span>
      </button>
      {state === 'changed' && onRecheck && (
        <button type="button" class="recheck" onClick={() => onRecheck(annotation)}>
          {t('recheck')}
        </button>
      )}
    </li>
  );
}
