import type { Annotation } from '../lib/annotation.ts';
import { AnnotationRow } from './annotation-row.tsx';
import { HelpDoor } from './help-door.tsx';
import { POPUP_HELP } from './help-keys.ts';
import { MovedOffer } from './moved-offer.tsx';
import { statesOf } from './page-states.ts';
import { PopupPageSection } from './popup-page.tsx';
import type { PopupProps } from './popup-props.ts';
import { PopupRecent } from './popup-recent.tsx';
import { SiteHead } from './site-head.tsx';
import { StoreNotice } from './store-notice.tsx';
import { useWords } from './words-context.ts';

export type { PageStatus, PopupPage, PopupProps } from './popup-props.ts';

/** The popup: this page at a glance, then everything rated, newest first. */
export function Popup(props: PopupProps) {
  const t = useWords();
  const { page, onGoTo } = props;
  const states = statesOf(page.summary);
  const wordings = new Map(page.summary?.annotations.map(({ id, sentence }) => [id, sentence]));
  const isChanged = ({ id }: Annotation): boolean => states.get(id) === 'changed';
  const here = page.annotations.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
  return (
    <main class="sheet margined popup">
      {props.notice && <StoreNotice {...props.notice} />}
      <SiteHead page={page} onSiteSwitch={props.onSiteSwitch} />
      <PopupPageSection {...props} />
      {page.moved && <MovedOffer page={page.moved} onMoveHere={props.onMoveHere} />}
      {page.annotations.length > 0 && (
        <section aria-labelledby="rated-here">
          <h2 class="kicker" id="rated-here">
            {t('rated_here')}
          </h2>
          <ul class="rows">
            {here.map((annotation) => (
              <AnnotationRow
                key={annotation.id}
                annotation={annotation}
                state={states.get(annotation.id)}
                now={wordings.get(annotation.id)}
                onGoTo={onGoTo}
                onRecheck={props.onRecheck}
              />
            ))}
          </ul>
        </section>
      )}
      <PopupRecent {...props} here={page.annotations} />
      <footer class="popup-foot">
        <HelpDoor surface={POPUP_HELP} help={props.help} isSign />
        <button type="button" class="quiet" onClick={props.onPanel}>
          {t('open_panel')}
        </button>
        <button type="button" class="quiet" onClick={props.onDashboard}>
          {t('all_annotations_short')}
        </button>
        <button type="button" class="quiet" onClick={props.onOptions}>
          {t('options_title')}
        </button>
      </footer>
    </main>
  );
}
