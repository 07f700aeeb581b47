import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../lib/anchor/page-text.ts';

/** The article text of a page given as HTML, as the extension would read it; scripts are not run. */
export function extractArticleText(html: string): string {
  // A console of its own: jsdom tells of every style sheet it cannot read.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { text } = readPage(window.document);
  window.close();
  return text;
}
