import type { PopupProps } from './popup-props.ts';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';
import { Wordmark } from './wordmark.tsx';

const SWITCHABLE = new Set(['loading', 'reading', 'off', 'not-article']);

/** The head of popup and panel: whose they are, and whether this site is read. */
export function SiteHead({ page, onSiteSwitch }: Pick<PopupProps, 'page' | 'onSiteSwitch'>) {
  const t = useWords();
  return (
    <header class="site-head">
      <Wordmark />
      {SWITCHABLE.has(page.status) && page.site && (page.status === 'off' || !page.once) && (
        <Switch
          label={t('site_switch', page.site)}
          on={page.status !== 'off'}
          onSwitch={onSiteSwitch}
        />
      )}
    </header>
  );
}
