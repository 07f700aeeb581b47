import type { MessageKey } from '../lib/words.ts';
import { DASHBOARD_VIEWS, type DashboardProps, type DashboardView } from './dashboard-props.ts';
import { HelpDoor } from './help-door.tsx';
import { DASHBOARD_HELP } from './help-keys.ts';
import { Wordmark } from './wordmark.tsx';
import { useWords } from './words-context.ts';

const VIEW_WORDS = {
  annotations: 'view_annotations',
  pictures: 'view_pictures',
  trash: 'view_trash',
  files: 'view_files',
} as const satisfies Record<DashboardView, MessageKey>;

type HeadProps = Pick<DashboardProps, 'view' | 'onView' | 'onOptions' | 'help'>;

/** Where one is, and the doors to elsewhere. */
export function DashboardHead({ view, onView, onOptions, help }: HeadProps) {
  const t = useWords();
  return (
    <header class="dashboard-head">
      <Wordmark />
      <nav aria-label={t('views')}>
        {DASHBOARD_VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            class="tab"
            aria-current={each === view ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            {t(VIEW_WORDS[each])}
          </button>
        ))}
      </nav>
      <div class="dashboard-doors">
        <button type="button" class="quiet" onClick={onOptions}>
          {t('options_title')}
        </button>
        <HelpDoor surface={DASHBOARD_HELP} help={help} />
      </div>
    </header>
  );
}
