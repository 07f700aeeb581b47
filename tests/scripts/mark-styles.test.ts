import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../lib/page/marks.ts';
import { markStyles, styleOfLook } from '../../scripts/mark-styles.ts';

const CSS = readFileSync('assets/highlight.css', 'utf8');

function selectorsOf(css: string): string[] {
  const selectors: string[] = [];
  parse(css).walkRules((rule) => void selectors.push(...rule.selectors));
  return selectors;
}

describe('the style sheets of the marks', () => {
  it('are one for each look, and hold together all that is said of them', () => {
    const parts = LOOKS.map((look) => styleOfLook(CSS, look, 'whole'));
    expect(parts.flatMap(selectorsOf).toSorted()).toEqual(selectorsOf(CSS).toSorted());
  });

  it.each(LOOKS)('for %s name an element wherever they are for prose', (look) => {
    const selectors = selectorsOf(styleOfLook(CSS, look, 'prose'));
    expect(selectors).toContain(`p::highlight(blue-pencil-${look})`);
    // What is important of all marks is so of those in links.
    expect(selectors).toContain(`p a::highlight(blue-pencil-${look})`);
    for (const selector of selectors)
      expect(selector).toMatch(new RegExp(`^[a-z0-9]+( a)?::highlight\\(blue-pencil-${look}\\)$`));
  });

  it.each(LOOKS)('for %s leave it to the body where all elements are to have it', (look) => {
    for (const selector of selectorsOf(styleOfLook(CSS, look, 'inherited')))
      expect(selector).toMatch(new RegExp(`^body( a)?::highlight\\(blue-pencil-${look}\\)$`));
  });

  it('keep what holds for paper and for forced colours in its place', () => {
    const sheet = styleOfLook(
      '@media print { ::highlight(blue-pencil-true) { color: red } }',
      'true',
      'prose',
    );
    expect(sheet).toMatch(/^@media print \{\s*p::highlight/);
    expect(
      styleOfLook(
        '@media print { ::highlight(blue-pencil-true) { color: red } }',
        'false',
        'prose',
      ),
    ).toBe('');
  });

  it('have their parts of a look beside them, said of no more elements', () => {
    const strong = readFileSync('assets/looks/strong.css', 'utf8');
    const sheets = markStyles(strong, 'chrome', 'looks/strong');
    const selectors = selectorsOf(sheets.get('looks/strong/true.css')!);
    expect(selectors).toContain('p::highlight(blue-pencil-true)');
    expect(selectors.filter((selector) => selector.startsWith(':'))).toEqual([]);
    expect(selectorsOf(sheets.get('looks/strong/anywhere/true.css')!)).toEqual([
      'body::highlight(blue-pencil-true)',
      'body a::highlight(blue-pencil-true)',
    ]);
  });

  it('are the whole sheets in Firefox, where no highlight is inherited', () => {
    const sheets = markStyles(CSS, 'firefox');
    expect([...sheets.keys()]).toEqual(LOOKS.map((look) => `marks/${look}.css`));
    expect(sheets.get('marks/true.css')).toBe(styleOfLook(CSS, 'true', 'whole'));
  });
});
