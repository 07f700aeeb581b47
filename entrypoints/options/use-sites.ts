import { useEffect, useState } from 'preact/hooks';
import type { ReadingProps } from '@/components/options';
import { background } from '@/lib/messages';
import { type SiteRules, siteRules } from '@/lib/settings';

type Sites = Pick<ReadingProps, 'sites' | 'onSiteSwitch'>;

/** The sites with a rule, by name, as they are switched here and in the popup. */
export function useSites(): Sites {
  const [rules, setRules] = useState<SiteRules>({});
  useEffect(() => {
    void siteRules.getValue().then(setRules);
    return siteRules.watch(setRules);
  }, []);
  return {
    sites: Object.entries(rules)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([site, rule]) => ({ site, on: rule === 'on' })),
    onSiteSwitch: (site, on) => void background.switchSite(site, on),
  };
}
