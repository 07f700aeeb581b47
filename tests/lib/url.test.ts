import { describe, expect, it } from 'vitest';
import { isPlausibleCanonical, normalizeUrl, pageSource, siteOf } from '../../lib/url.ts';

describe('normalizeUrl', () => {
  it.each([
    ['https://example.com/a?utm_source=x&utm_medium=y', 'https://example.com/a'],
    ['https://example.com/a?id=7&fbclid=abc', 'https://example.com/a?id=7'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/a#comments', 'https://example.com/a'],
    ['https://example.com/#/story/7', 'https://example.com/#/story/7'],
    ['https://example.com/#!/story/7', 'https://example.com/#!/story/7'],
    ['https://me:secret@example.com/a', 'https://example.com/a'],
    ['https://EXAMPLE.com/A', 'https://example.com/A'],
    ['https://example.com/a?q=1&utm_campaign', 'https://example.com/a?q=1'],
  ])('%s is %s', (href, expected) => {
    expect(normalizeUrl(href)).toBe(expected);
    expect(normalizeUrl(expected)).toBe(expected);
  });

  it('refuses what is no address', () => {
    expect(() => normalizeUrl('story')).toThrow(TypeError);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.com/a', 'example.com'],
    ['https://m.example.com/a', 'example.com'],
    ['https://news.example.com/a', 'news.example.com'],
    ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
    ['nonsense', ''],
  ])('%s is on %s', (href, site) => expect(siteOf(href)).toBe(site));
});

describe('isPlausibleCanonical', () => {
  it.each([
    ['https://www.example.com/a?x=1', 'https://example.com/a', true],
    ['https://m.example.com/a', 'https://www.example.com/a', true],
    ['https://example.com/a', 'https://bank.example/a', false],
    ['https://example.com/a', 'https://example.com/', false],
    ['https://example.com/', 'https://www.example.com/', true],
    ['https://example.com/a', 'javascript:alert(1)', false],
    ['https://example.com/a', '/a', false],
  ])('%s may call itself %s: %s', (href, canonical, plausible) => {
    expect(isPlausibleCanonical(href, canonical)).toBe(plausible);
  });
});

describe('pageSource', () => {
  it('takes the first plausible address the page gives itself', () => {
    const said = ['https://elsewhere.example/a', null, 'https://example.com/a?utm_source=x'];
    expect(pageSource('https://www.example.com/a?session=1', said)).toBe('https://example.com/a');
  });

  it('takes the page’s own where none is plausible', () => {
    expect(pageSource('https://example.com/a#top', ['https://example.com/'])).toBe(
      'https://example.com/a',
    );
  });
});
