import { reading, ruleIn, siteRules } from '@/lib/settings';
import { keptSetting } from './kept-setting';
import { putReader } from './reading';
import { showInTab } from './toolbar';

const rules = keptSetting(siteRules);
const general = keptSetting(reading);

/**
 * Puts the reader into a page that looks like an article, where its site is to be read; says on the button
 * where the site is switched off. The sentinel leaves that to us: for itself to ask first takes longer.
 */
export async function articleFound(tabId: number, site: string): Promise<void> {
  const [known, all] = await Promise.all([rules(), general()]);
  const rule = ruleIn(known, site);
  if (rule === 'off') return showInTab(tabId, 'off');
  if (rule === 'on' || (all ?? 'articles') === 'articles') await putReader(tabId);
}
