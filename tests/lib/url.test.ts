import { describe, expect, it } from 'vitest';
import { normalizeUrl, siteOf } from '../../lib/url.ts';

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
    ['https://example.com/story/amp', 'https://example.com/story'],
    ['https://example.com/story/amp/', 'https://example.com/story/'],
    ['https://example.com/amp/story', 'https://example.com/story'],
    ['https://example.com/story.amp//amp', 'https://example.com/story'],
    ['https://example.com/story//', 'https://example.com/story//'],
    ['https://example.com/story.amp.html', 'https://example.com/story.html'],
    ['https://example.com/story.amp', 'https://example.com/story'],
    ['https://example.com/story?amp=1', 'https://example.com/story'],
    ['https://example.com/story?amp', 'https://example.com/story'],
    ['https://example.com/story?id=7&outputType=amp', 'https://example.com/story?id=7'],
    ['https://example.com/amp', 'https://example.com/amp'],
    ['https://example.com/amp/', 'https://example.com/amp/'],
    ['https://example.com/amps/story', 'https://example.com/amps/story'],
    ['https://example.com/guitar-amp.html', 'https://example.com/guitar-amp.html'],
    ['https://example.com/story?amp=marshall', 'https://example.com/story?amp=marshall'],
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
    ['https://m.github.io/a', 'm.github.io'],
    ['https://amp.substack.com/a', 'amp.substack.com'],
    ['https://www.medium.com/a', 'medium.com'],
    ['nonsense', ''],
  ])('%s is on %s', (href, site) => expect(siteOf(href)).toBe(site));
});
