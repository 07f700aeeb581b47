import { JSDOM } from 'jsdom';
import { readPage } from '../lib/anchor/page-text.ts';

/** The article text of a page given as HTML, as the extension would read it; scripts are not run. */
export function extractArticleText(html: string): string {
  const { window } = new JSDOM(html);
  const { text } = readPage(window.document);
  window.close();
  return text;
}
