import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../lib/anchor/is-article-page.ts';

const PROSE =
  'The council met in the old town hall, where members heard from residents about the plans, and the debate went on until the doors were closed for the night.';
const STORY = `<p>${PROSE}</p>`.repeat(6);

function teasers(summary = PROSE): string {
  const one = (n: number): string =>
    `<article><h3><a href="/${n}">What the council said about plan number ${n}</a></h3><p>${summary}</p></article>`;
  return Array.from({ length: 20 }, (_, n) => one(n)).join('');
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function isArticle(html: string): boolean {
  return isArticlePage(new JSDOM(html).window.document);
}

describe('an article', () => {
  it.each([
    ['og:type', '<meta property="og:type" content="article">'],
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle' })],
    ['JSON-LD with several types', jsonLd({ '@type': ['Thing', 'ReportageNewsArticle'] })],
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'LiveBlogPosting' }] }),
    ],
    [
      'JSON-LD as main entity',
      jsonLd([{ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting' } }]),
    ],
    ['nothing at all', ''],
  ])('with %s', (_, head) => expect(isArticle(`${head}${STORY}`)).toBe(true));

  it('set in div elements', () => {
    const head = '<meta property="og:type" content="article">';
    expect(isArticle(`${head}<div>${`<div>${PROSE}</div>`.repeat(6)}</div>`)).toBe(true);
  });

  it('set in div elements full of links', () => {
    const head = '<meta property="og:type" content="article">';
    const linked = `<div>${PROSE} <a href="/x">as this newspaper reported at the time</a></div>`;
    expect(isArticle(`${head}<div>${linked.repeat(6)}</div>`)).toBe(true);
  });

  it('set in an open shadow tree', () => {
    const html = '<meta property="og:type" content="article"><div><news-story></news-story></div>';
    const { document } = new JSDOM(html).window;
    const story = document.querySelector('news-story')!;
    story.attachShadow({ mode: 'open' }).innerHTML = STORY;
    expect(isArticlePage(document)).toBe(true);
    story.shadowRoot!.innerHTML = '';
    expect(isArticlePage(document)).toBe(false);
  });

  it('beside broken structured data', () => {
    expect(isArticle(`<script type="application/ld+json">{"@type":</script>${STORY}`)).toBe(true);
  });
});

describe('no article', () => {
  it.each([
    ['a front page', teasers()],
    ['a front page that says it is one', `<meta property="og:type" content="article">${teasers()}`],
    ['a section page with data for each teaser', jsonLd({ '@type': 'NewsArticle' }) + teasers()],
    [
      'a list of articles',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }) + teasers(),
    ],
    ['a search form', '<form><input></form><p>Type what you look for.</p>'],
    ['an empty page', ''],
    ['a headline alone', `<meta property="og:type" content="article"><h1>Title</h1>`],
  ])('%s', (_, html) => expect(isArticle(html)).toBe(false));

  it('for deeply nested data, and at once', () => {
    let data: unknown = { '@type': 'Article' };
    for (let i = 0; i < 3000; i++) data = [data];
    expect(isArticle(`${jsonLd(data)}${teasers()}`)).toBe(false);
  });
});
