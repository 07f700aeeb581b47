import { AnnotationRow } from './annotation-row.tsx';
import { PopupPageSection } from './popup-page.tsx';
import type { PopupProps } from './popup-props.ts';
import { PopupRecent } from './popup-recent.tsx';
import { SiteHead } from './site-head.tsx';
import { useWords } from './words-context.ts';

export type { PageStatus, PopupPage, PopupProps } from './popup-props.ts';

/** The popup: this page at a glance, then everything rated, newest first. */
export function Popup(props: PopupProps) {
  const t = useWords();
  const { page, onGoTo } = props;
  const states = new Map(page.summary?.annotations.map(({ id, state }) => [id, state]));
  return (
    <main class="sheet margined popup">
      <SiteHead page={page} onSiteSwitch={props.onSiteSwitch} />
      <PopupPageSection
        page={page}
        onReadPage={props.onReadPage}
        onSiteSwitch={props.onSiteSwitch}
        onGrantAccess={props.onGrantAccess}
      />
      {page.annotations.length > 0 && (
        <section aria-labelledby="rated-here">
          <h2 class="kicker" id="rated-here">
            {t('rated_here')}
          </h2>
          <ul class="rows">
            {page.annotations.map((annotation) => (
              <AnnotationRow
                key={annotation.id}
                annotation={annotation}
                state={states.get(annotation.id)}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </section>
      )}
      <PopupRecent {...props} here={page.annotations} />
      {props.onOptions && (
        <footer class="popup-foot">
          <button type="button" class="quiet" onClick={props.onOptions}>
            {t('options_title')}
          </button>
        </footer>
      )}
    </main>
  );
}
