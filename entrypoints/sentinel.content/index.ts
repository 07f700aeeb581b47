import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticlePage } from '@/lib/anchor/is-article-page';
import { background } from '@/lib/messages';
import { reading, siteRule } from '@/lib/settings';
import { siteOf } from '@/lib/url';

export default defineContentScript({
  // Registered at run time; sites named here would become permissions asked for at installation.
  matches: [],
  registration: 'runtime',
  async main() {
    const rule = await siteRule(siteOf(location.href));
    if (rule === 'off') return;
    if (rule !== 'on' && (await reading.getValue()) === 'asked') return;
    if (rule === 'on' || isArticlePage(document)) await background.articleFound();
  },
});
