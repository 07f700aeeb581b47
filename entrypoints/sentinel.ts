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
  const { rule, general } = await readingOf(siteOf(location.href));
  if (rule === 'off') return background.siteIsOff();
  if (rule !== 'on' && general !== 'articles') return;
  if (isBeingRead()) return;
  if (rule === 'on' || isArticlePage(document)) return background.articleFound();
  if (findIn(document, 'iframe, frame') === null) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  if (articleFrames(document).length > 0) await background.articleFound();
});
