import { AccessChoices, type AccessChoicesProps } from './access-choices.tsx';
import { OptionsSection } from './options-section.tsx';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';

export interface ReadingProps extends AccessChoicesProps {
  /** Sites switched on or off by hand, in the order they are shown. */
  sites: { site: string; on: boolean }[];
  onSiteSwitch(site: string, on: boolean): void;
}

/** Which pages are read, and the sites with a rule of their own. */
export function OptionsReading({ sites, onSiteSwitch, ...access }: ReadingProps) {
  const t = useWords();
  return (
    <OptionsSection id="reading" title={t('reading_title')} text={t('reading_text')}>
      <AccessChoices {...access} />
      <section class="sites" aria-labelledby="sites-title">
        <h3 id="sites-title" class="label">
          {t('sites_title')}
        </h3>
        {sites.length === 0 && <p class="aside">{t('sites_empty')}</p>}
        <ul class="name-rows">
          {sites.map(({ site, on }) => (
            <li key={site} class="name-row">
              <Switch
                label={t('site_switch', site)}
                on={on}
                onSwitch={(wanted) => onSiteSwitch(site, wanted)}
              />
            </li>
          ))}
        </ul>
      </section>
    </OptionsSection>
  );
}
