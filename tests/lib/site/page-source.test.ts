import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSite, mayReach, pageSource } from '../../../lib/site/index.ts';

describe('what a page calls itself', () => {
  it.each([
    [
      'https://www.example.com/a?s=1',
      'https://example.com/a?utm_source=x',
      'https://example.com/a',
    ],
    ['https://edition.example.com/a', 'https://www.example.com/a', 'https://www.example.com/a'],
    ['https://m.example.com/a', 'https://www.example.com/a', 'https://www.example.com/a'],
    ['https://example.com/', 'https://www.example.com/', 'https://www.example.com/'],
    ['https://example.com/#/a', 'https://example.com/#!/a', 'https://example.com/#!/a'],
  ])('%s is %s', (href, said, source) => expect(pageSource(href, [said])).toBe(source));

  it.each([
    ['another site', 'https://example.com/a', 'https://bank.example/a'],
    ['another’s name on a shared host', 'https://ann.github.io/a', 'https://bob.github.io/a'],
    [
      'another’s that looks like one for phones',
      'https://m.github.io/a',
      'https://amp.github.io/a',
    ],
    ['the front page', 'https://example.com/a', 'https://example.com/'],
    ['the front page of an edition', 'https://example.com/a', 'https://example.com/en-gb/'],
    ['what stands before a routing fragment', 'https://example.com/#/a', 'https://example.com/x'],
    ['no address of the web', 'https://example.com/a', 'javascript:alert(1)'],
    ['no address', 'https://example.com/a', '/a'],
  ])('is not believed: %s', (_, href, said) => expect(pageSource(href, [said])).toBe(href));

  it('is the first that is plausible', () => {
    const said = ['https://elsewhere.example/a', 'https://example.com/a'];
    expect(pageSource('https://www.example.com/a?x=1', said)).toBe('https://example.com/a');
  });
});

describe('versions for phones', () => {
  it.each([
    ['https://m.example.com/a', 'https://example.com/a'],
    ['https://mobile.example.co.uk/a', 'https://example.co.uk/a'],
    ['https://amp.example.com/a', 'https://example.com/a'],
    ['https://amp.example.com/a/amp/', 'https://example.com/a/'],
    ['https://m.github.io/a', 'https://m.github.io/a'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://amp.substack.com/a', 'https://amp.substack.com/a'],
  ])('%s is kept as %s', (href, source) => expect(pageSource(href, [])).toBe(source));
});

describe('Google’s cache', () => {
  const COPY = 'https://my--paper-example-com.cdn.ampproject.org/c/s/my-paper.example.com/a';
  const ORIGINAL = 'https://my-paper.example.com/a.html';

  it('is the page it is a copy of where that is what it calls itself', () => {
    expect(pageSource(COPY, [ORIGINAL])).toBe(ORIGINAL);
    expect(mayReach(COPY, ORIGINAL)).toBe(true);
  });

  it('is itself where it says nothing', () => expect(pageSource(COPY, [])).toBe(COPY));

  it.each([
    ['another page’s', COPY, 'https://bank.example/a'],
    ['a name that is not its own', COPY.replace('my--', 'your--'), ORIGINAL],
    [
      'another’s under its own',
      'https://x.evil.example/c/s/bank.example/a',
      'https://bank.example/a',
    ],
  ])('does not speak for %s', (_, href, said) => {
    expect(pageSource(href, [said])).toBe(href);
    expect(mayReach(href, said)).toBe(false);
  });
});

describe('whatever a page says', () => {
  const labels = fc.array(fc.constantFrom('m', 'amp', 'www', 'ann', 'bob', 'github', 'co'), {
    minLength: 1,
    maxLength: 3,
  });
  const ending = fc.constantFrom('github.io', 'co.uk', 'com', 'substack.com', 'blogspot.com');
  const path = fc.array(fc.constantFrom('amp', 'a', 'b.amp.html', 'c.amp', '', 'en'), {
    maxLength: 4,
  });
  const tail = fc.constantFrom(
    '',
    '?amp=1',
    '?utm_source=x&id=1',
    '#x',
    '#/x',
    '?outputType=amp#!/y',
  );
  const address = fc
    .tuple(labels, ending, path, tail)
    .map(
      ([names, end, parts, rest]) => `https://${names.join('.')}.${end}/${parts.join('/')}${rest}`,
    );
  const claimed = fc.array(address, { maxLength: 3 });

  it('reaches its own site only', () => {
    fc.assert(
      fc.property(address, claimed, (href, said) => {
        expect(isSameSite(href, pageSource(href, said))).toBe(true);
      }),
    );
  });

  it('has a source that is the source of itself', () => {
    fc.assert(
      fc.property(address, claimed, (href, said) => {
        const source = pageSource(href, said);
        expect(pageSource(source, [])).toBe(source);
      }),
      { examples: [['https://m.github.io/c.amp//amp', []]] },
    );
  });

  it('never comes to the source of another site', () => {
    const apart = fc.tuple(address, address).filter(([a, b]) => !isSameSite(a, b));
    fc.assert(
      fc.property(apart, ([a, b]) => {
        expect(pageSource(a, [b])).not.toBe(pageSource(b, []));
      }),
    );
  });
});
