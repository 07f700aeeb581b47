import { useMemo, useState } from 'preact/hooks';
import { AnnotationRow } from './annotation-row.tsx';
import { HelpDoor } from './help-door.tsx';
import { PANEL_HELP } from './help-keys.ts';
import { statesOf } from './page-states.ts';
import { MovedOffer } from './moved-offer.tsx';
import { PanelFilters } from './panel-filters.tsx';
import { isChecked, NO_FILTER, panelItems, passes } from './panel-items.ts';
import { PanelList } from './panel-list.tsx';
import { PanelProgress } from './panel-progress.tsx';
import type { PanelProps } from './panel-props.ts';
import { PopupPageSection } from './popup-page.tsx';
import { SiteHead } from './site-head.tsx';
import { StoreNotice } from './store-notice.tsx';
import { useWords } from './words-context.ts';

export type { CardOfClaim, PanelProps } from './panel-props.ts';

function Claims(props: PanelProps) {
  const t = useWords();
  const [filter, setFilter] = useState(NO_FILTER);
  const { claims = [], page } = props;
  const all = useMemo(
    () => panelItems(claims, new Map(page.annotations.map((each) => [each.id, each]))),
    [claims, page.annotations],
  );
  const items = useMemo(() => all.filter((item) => passes(item, filter)), [all, filter]);
  if (all.length === 0) return <p class="plain panel-plain">{t('page_no_claims')}</p>;
  return (
    <>
      <div class="panel-top">
        <PanelProgress checked={all.filter(isChecked).length} of={all.length} />
        <PanelFilters filter={filter} onFilter={setFilter} />
      </div>
      {items.length === 0 && (
        <div class="panel-plain">
          <p class="plain">{t('filter_nothing')}</p>
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {t('filter_clear')}
          </button>
        </div>
      )}
      <PanelList {...props} all={all} items={items} />
    </>
  );
}

/** What was rated and has no place on the page any more. */
function Gone({ page, onGoTo }: PanelProps) {
  const t = useWords();
  const states = statesOf(page.summary);
  const gone = page.annotations.filter(({ id }) => states.get(id) === 'orphan');
  if (gone.length === 0) return null;
  return (
    <section aria-labelledby="gone">
      <h2 class="kicker" id="gone">
        {t('gone_from_page')}
      </h2>
      <ul class="rows">
        {gone.map((annotation) => (
          <AnnotationRow
            key={annotation.id}
            annotation={annotation}
            state="orphan"
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </section>
  );
}

/** The side panel: every claim of the page in front, in order, and what is said of each. */
export function Panel(props: PanelProps) {
  const t = useWords();
  const { page, claims } = props;
  const isRead = page.status === 'reading' && claims !== undefined;
  return (
    <main class="sheet margined panel">
      {props.notice && <StoreNotice {...props.notice} />}
      <SiteHead page={page} onSiteSwitch={props.onSiteSwitch} />
      {page.moved && <MovedOffer page={page.moved} onMoveHere={props.onMoveHere} />}
      {isRead ? <Claims {...props} /> : <PopupPageSection {...props} />}
      {isRead && <Gone {...props} />}
      <footer class="panel-foot">
        <button type="button" class="quiet" onClick={props.onDashboard}>
          {t('all_annotations')}
        </button>
        <button type="button" class="quiet" onClick={props.onOptions}>
          {t('options_title')}
        </button>
        <HelpDoor surface={PANEL_HELP} help={props.help} />
      </footer>
    </main>
  );
}
