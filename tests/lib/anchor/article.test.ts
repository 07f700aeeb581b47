import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../lib/anchor/is-article-page.ts';
import { extractArticleText } from '../../../scripts/extract-article.ts';

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const pages = path.join(corpus, 'pages');
const isHere = existsSync(pages);
if (!isHere) console.warn('article: no corpus at ../shared, real pages are not read');
const ids = isHere ? readdirSync(pages).map((name) => name.replace('.html.gz', '')) : [];

/** How many words in a row must be the same for a word to count as found. */
const ROW = 3;

interface Labelled {
  text: string;
  spans: { start: number; end: number }[];
}

function htmlOf(id: string): string {
  return gunzipSync(readFileSync(path.join(pages, `${id}.html.gz`))).toString('utf8');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function rowAt(words: string[], i: number): string {
  return words.slice(i, i + ROW).join(' ');
}

/** Share of `words` that stand in some row of `other`. */
function shareIn(words: string[], other: string[]): number {
  const rows = new Set(other.map((_, i) => rowAt(other, i)));
  const found = new Set<number>();
  for (let i = 0; i + ROW <= words.length; i++)
    if (rows.has(rowAt(words, i))) for (let j = i; j < i + ROW; j++) found.add(j);
  return found.size / words.length;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '');
}

describe.skipIf(!isHere)('the article of a real page', () => {
  const read = ids.map((id) => {
    const labelled = JSON.parse(
      readFileSync(path.join(corpus, 'articles', `${id}.json`), 'utf8'),
    ) as Labelled;
    return { id, html: htmlOf(id), text: extractArticleText(htmlOf(id)), labelled };
  });

  it.each(read)('$id: nearly all of the text, nearly nothing else', ({ text, labelled }) => {
    expect(shareIn(wordsOf(labelled.text), wordsOf(text))).toBeGreaterThan(0.95);
    // Headlines and captions are read as well, and are not in the labelled text.
    expect(shareIn(wordsOf(text), wordsOf(labelled.text))).toBeGreaterThan(0.7);
  });

  it('holds at least 0.95 of all labelled spans', () => {
    let found = 0;
    let all = 0;
    for (const { text, labelled } of read)
      for (const { start, end } of labelled.spans) {
        all++;
        if (bare(text).includes(bare(labelled.text.slice(Math.max(0, start - 20), end)))) found++;
      }
    expect(found / all).toBeGreaterThanOrEqual(0.95);
  });

  it.each(read)('$id: its page is known for an article', ({ html }) => {
    const virtualConsole = new VirtualConsole();
    expect(isArticlePage(new JSDOM(html, { virtualConsole }).window.document)).toBe(true);
  });
});

const PROSE =
  'The council met in the old town hall, where members heard from residents about the plans, and the debate went on until the doors were closed for the night. ';
const BODY = `<p>${PROSE.repeat(2)}</p>`.repeat(3);

describe('the article of a page', () => {
  it('is not its navigation, asides, related links, comments and boxes', () => {
    const html = `
      <header><nav><a href="/">Front page with 100 stories</a></nav></header>
      <main><h1>Town hall</h1><article>${BODY}
        <div class="related-stories"><h3><a href="/b">Another story of 12 million people</a></h3></div>
        <aside>In figures: 13 million</aside>
        <div class="newsletterSignup">Join 14 million readers of our letter, which comes every morning at six.</div>
      </article></main>
      <section id="comments"><p>${PROSE}I paid 15 dollars.</p></section>
      <div class="cookie-banner">We and our 16 partners store cookies.</div>
      <footer><p>© 2017 ${PROSE}</p></footer>`;
    const text = extractArticleText(html);
    expect(text).toMatch(/^Town hall\n\nThe council met/);
    expect(text).not.toMatch(/1\d/);
  });

  it('holds lists, tables, quotes, captions and the headline above it', () => {
    const html = `
      <div class="top"><h1>Eleven</h1></div>
      <div id="story">${BODY}
        <ul><li>twelve<li>thirteen</ul><blockquote>fourteen</blockquote>
        <table><tr><td>fifteen</table><figure><img><figcaption>sixteen</figcaption></figure></div>
      <div><p>${PROSE}</p></div>`;
    const text = extractArticleText(html);
    for (const word of ['Eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'])
      expect(text).toContain(word);
  });

  it('holds the paid part, by whatever name the page calls it', () => {
    const html = `<article><p>${PROSE}</p><div class="paywall comments-enabled">${BODY}</div></article>`;
    expect(extractArticleText(html).length).toBeGreaterThan(BODY.length - 100);
  });

  it('leaves out lists of teasers below it, however long', () => {
    const teaser = (n: number): string =>
      `<li><h4><a href="/${n}">What happened in the other town, part ${n}</a></h4><div>${PROSE}teaser</div></li>`;
    const html = `<main>${BODY}</main><div><ul>${Array.from({ length: 12 }, (_, n) => teaser(n)).join('')}</ul></div>`;
    expect(extractArticleText(html)).not.toContain('teaser');
  });

  it('holds the entries of a live blog', () => {
    const entry = (n: number): string => `<article><h2>Entry ${n}</h2><p>${PROSE}</p></article>`;
    const html = `<main><h1>Live</h1>${[1, 2, 3, 4, 5].map(entry).join('')}</main>`;
    const text = extractArticleText(html);
    for (const n of [1, 2, 3, 4, 5]) expect(text).toContain(`Entry ${n}`);
  });

  it('is nothing on an empty page', () => {
    expect(extractArticleText('')).toBe('');
  });
});
