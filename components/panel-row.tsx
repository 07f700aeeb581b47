import type { ComponentChildren } from 'preact';
import { BothWordings } from './both-wordings.tsx';
import { excerptAt, shorten } from './excerpt.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { markOf, type PanelItem } from './panel-items.ts';
import { Quotation } from './quotation.tsx';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** Code units of the sentence shown on either side of the claim. */
const AROUND = 80;

export interface PanelRowProps {
  item: PanelItem;
  /** Whether its words are in the window of the page. */
  inView: boolean;
  expanded: boolean;
  /** What unfolds under it. */
  children: ComponentChildren;
  onToggle(): void;
  onFocus(): void;
  /** Goes to the claim with its card open; offered where it has changed. */
  onRecheck(): void;
}

/** One claim of the page: mark, quotation in its sentence, rating and kind; it unfolds to its card. */
export function PanelRow(props: PanelRowProps) {
  const { item, inView, expanded, children, onToggle, onFocus, onRecheck } = props;
  const t = useWords();
  const mark = markOf(item);
  const rating = item.saved ? t(RATING_KEYS[item.saved.body.rating]) : t('not_rated');
  return (
    <li class={inView ? 'row panel-row in-view' : 'row panel-row'} data-key={item.key}>
      <button
        type="button"
        class="row-button"
        aria-expanded={expanded}
        aria-keyshortcuts="1 2 3 4 5 6 7"
        onClick={onToggle}
        onFocus={onFocus}
      >
        <Mark name={mark} />
        <span class="row-text">
          {item.saved && mark === 'changed' && !expanded ? (
            <BothWordings annotation={item.saved} now={item} />
          ) : (
            <Quotation {...shorten(excerptAt(item.sentence, item.offset, item.text), AROUND)} />
          )}
          <span class="row-meta">
            <span class={item.saved ? 'row-rating' : undefined}>{rating}</span>
            <span>{t(KIND_KEYS[item.kind])}</span>
          </span>
          {mark === 'changed' && <span class="row-state">{t('state_changed')}</span>}
        </span>
      </button>
      {mark === 'changed' && !expanded && (
        <button type="button" class="recheck" onClick={onRecheck}>
          {t('recheck')}
        </button>
      )}
      {expanded && <div class="panel-card">{children}</div>}
    </li>
  );
}
