import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleFrames } from '@/lib/anchor/article-frames';
import { isArticlePage } from '@/lib/anchor/is-article-page';
import { background } from '@/lib/messages';
import { readingOf } from '@/lib/settings';
import { siteOf } from '@/lib/url';

export default defineContentScript({
  // Registered at run time; sites named here would become permissions asked for at installation.
  matches: [],
  registration: 'runtime',
  // WXT's message to the page, which costs time on every one.
  noScriptStartedPostMessage: true,
  async main() {
    const { rule, general } = await readingOf(siteOf(location.href));
    if (rule === 'off') return background.siteIsOff();
    if (rule !== 'on' && general !== 'articles') return;
    if (rule === 'on' || isArticlePage(document)) return background.articleFound();
    if (document.querySelector('iframe, frame') === null) return;
    if (document.readyState !== 'complete')
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    if (articleFrames(document).length > 0) await background.articleFound();
  },
});
