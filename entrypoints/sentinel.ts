import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleFrames } from '@/lib/anchor/article-frames';
import { isArticlePage } from '@/lib/anchor/is-article-page';
import { findIn } from '@/lib/anchor/unclobbered';
import { background } from '@/lib/messages';
import { readingOf } from '@/lib/settings';
import { siteOf } from '@/lib/url';
import { isBeingRead } from './reader.content/being-read';

/** No content script to WXT, which would give each page a context to look after; this one ends at once. */
export default defineUnlistedScript(async () => {
  if (isBeingRead()) return;
  // Whether its site is to be read the background knows, without a question that would wait behind the page's work.
  if (isArticlePage(document)) return background.articleFound();
  const { rule, general } = await readingOf(siteOf(location.href));
  if (rule === 'off') return background.siteIsOff();
  if (rule !== 'on' && general !== 'articles') return;
  if (rule === 'on') return background.articleFound();
  if (findIn(document, 'iframe, frame') === null) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  if (articleFrames(document).length > 0) await background.articleFound();
});
