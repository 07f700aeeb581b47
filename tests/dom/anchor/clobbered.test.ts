import { afterEach, describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../lib/anchor/is-article-page.ts';
import { readMetadata } from '../../../lib/anchor/metadata.ts';
import { readPage } from '../../../lib/anchor/page-text.ts';
import { startSession } from '../../../lib/page/session.ts';
import { painted } from '../painted.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

/** All that an element is asked for anywhere in the reading of a page. */
const NAMES =
  `attributes checkVisibility childNodes children clientHeight clientLeft clientTop closest contains
  firstChild firstElementChild getAttribute getBoundingClientRect getElementsByTagName getRootNode
  hasAttribute hidden host id innerText isConnected lastChild localName matches nextElementSibling
  nextSibling nodeName nodeType offsetHeight offsetWidth ownerDocument parentElement parentNode
  previousSibling querySelector querySelectorAll scrollBy scrollHeight shadowRoot style tagName
  textContent`.split(/\s+/);

const FIELDS = NAMES.map((name) => `<input name="${name}">`).join('');
const SENTENCE = 'The harbour earned $61.7 million in 2023, the authority said on Monday.';
const ARTICLE = `<h1>Harbour</h1><p>${PROSE}</p>
  <p>${SENTENCE}</p><p>${PROSE}</p><p>${PROSE} ${PROSE}</p>`;

const stop = new AbortController();

afterEach(() => show(''));

describe('a form whose fields stand in place of its properties', () => {
  it('is read where it holds the page', () => {
    show(`<div>${ARTICLE}</div>`);
    const { text } = readPage(document);
    expect(text).toContain(SENTENCE);
    show(`<form>${FIELDS}${ARTICLE}</form>`);
    expect(readPage(document).text).toBe(text);
  });

  it('is left out where it stands in the page', () => {
    show(`<main>${ARTICLE}</main>`);
    const { text } = readPage(document);
    show(`<main><form>${FIELDS}<p>Write to us.</p></form>${ARTICLE}</main>`);
    expect(readPage(document).text).toBe(text);
  });

  it('keeps no page from being seen and described', () => {
    show(`<form itemprop="datePublished" rel="author">${FIELDS}${ARTICLE}</form>`);
    expect(isArticlePage(document)).toBe(true);
    expect(readMetadata(document).title).not.toBe('');
  });

  it('keeps no mark from being drawn, stepped to and followed', async () => {
    show(`<form>${FIELDS}${ARTICLE}</form>`);
    let opened = '';
    const session = startSession(document, {
      anchoring,
      naming,
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: async () => [],
      },
      openCard: ({ claim }) => (opened = claim.text),
      strictness: 'all',
      signal: stop.signal,
    });
    await session.ready;
    expect(painted('checkable')).toContain('$61.7 million');
    expect(session.step(1)).toBe(true);
    expect(opened).not.toBe('');
    stop.abort();
  });
});

describe('a document whose images stand in place of its properties', () => {
  it('is read and marked all the same', async () => {
    const { body } = document;
    const names = `baseURI body caretPositionFromPoint createRange createTreeWalker
      elementFromPoint querySelector querySelectorAll title visibilityState`.split(/\s+/);
    const images = names.map((name) => `<img name="${name}">`).join('');
    const end = new AbortController();
    body.innerHTML = `<main>${ARTICLE}</main>${images}`;
    expect(document.body).not.toBe(body);
    const article = isArticlePage(document);
    const session = startSession(document, {
      anchoring,
      naming,
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: async () => [],
      },
      openCard: () => {},
      strictness: 'all',
      signal: end.signal,
    });
    await session.ready;
    const { claims, title } = session.summary();
    const drawn = CSS.highlights.get('blue-pencil-checkable')?.size;
    const stepped = session.step(1);
    end.abort();
    body.innerHTML = '';
    expect({ article, title, stepped }).toEqual({
      article: true,
      title: document.title || 'Harbour',
      stepped: true,
    });
    expect(claims).toBeGreaterThan(0);
    expect(drawn).toBe(claims);
  });
});
