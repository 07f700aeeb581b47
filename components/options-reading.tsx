import { useState } from 'preact/hooks';
import { AccessChoices, type AccessChoicesProps } from './access-choices.tsx';
import { OptionsSection } from './options-section.tsx';
import { SiteForm, type SiteFormProps } from './site-form.tsx';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';

interface Site {
  site: string;
  on: boolean;
}

export interface ReadingProps extends AccessChoicesProps {
  /** Sites switched on or off by hand, in the order they are shown. */
  sites: Site[];
  onSiteSwitch(site: string, on: boolean): void;
  onSiteAdd: SiteFormProps['onAdd'];
  onSiteRemove(site: string): void;
}

/** Which pages are read, and the sites with a rule of their own. */
export function OptionsReading(props: ReadingProps) {
  const { sites, onSiteSwitch, onSiteAdd, onSiteRemove, ...access } = props;
  const t = useWords();
  const [removed, setRemoved] = useState<Site>();
  return (
    <OptionsSection id="reading" title={t('reading_title')} text={t('reading_text')}>
      <AccessChoices {...access} />
      <section class="sites" aria-labelledby="sites-title" data-find>
        <h3 id="sites-title" class="label">
          {t('sites_title')}
        </h3>
        <SiteForm onAdd={onSiteAdd} />
        {sites.length === 0 && <p class="aside">{t('sites_empty')}</p>}
        <ul class="name-rows">
          {sites.map(({ site, on }) => (
            <li key={site} class="name-row">
              <Switch
                label={t('site_switch', site)}
                on={on}
                onSwitch={(wanted) => onSiteSwitch(site, wanted)}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('evidence_remove_this', site)}
                onClick={() => {
                  onSiteRemove(site);
                  setRemoved({ site, on });
                }}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
        <div class="acts">
          <p class="aside" role="status">
            {removed && t('site_removed', removed.site)}
          </p>
          {removed && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                onSiteAdd(removed.site, removed.on);
                setRemoved(undefined);
              }}
            >
              {t('undo')}
            </button>
          )}
        </div>
      </section>
    </OptionsSection>
  );
}
