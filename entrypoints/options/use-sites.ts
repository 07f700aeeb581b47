import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadingProps } from '@/components/options';
import { accessTo } from '@/entrypoints/background/site-access';
import { background } from '@/lib/messages';
import { dropSiteRule, type SiteRules, siteRules } from '@/lib/settings';
import { siteOf } from '@/lib/url';

type Sites = Pick<ReadingProps, 'sites' | 'onSiteSwitch' | 'onSiteAdd' | 'onSiteRemove'>;

/** A site as it was typed or pasted: "news.example", or any address of it; empty where it is none. */
function siteTyped(typed: string): string {
  const text = typed.trim();
  const site = siteOf(/^https?:\/\//.test(text) ? text : `https://${text}`);
  const isHost = /^[^\s/]+$/.test(site) && /[^.:]./.test(site);
  return isHost ? site : '';
}

function switchSite(site: string, on: boolean): void {
  // Asked in the click itself; where all sites are allowed the browser says yes without a question.
  if (on) void browser.permissions.request(accessTo(site));
  void background.switchSite(site, on);
}

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
    onSiteSwitch: switchSite,
    onSiteAdd(typed, on) {
      const site = siteTyped(typed);
      if (site) switchSite(site, on);
      return site !== '';
    },
    onSiteRemove: (site) => void dropSiteRule(site),
  };
}
