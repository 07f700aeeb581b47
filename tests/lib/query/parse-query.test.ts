import { describe, expect, it } from 'vitest';
import { parseQuery, QUERY_FIELDS } from '../../../lib/query/index.ts';

const terms = (text: string) => parseQuery(text).terms;

describe('parseQuery', () => {
  it('reads words as beginnings and quotations as they are', () => {
    expect(terms('Bud "Staats Haushalt"')).toEqual([
      { field: 'text', words: ['bud'], isPrefix: true, isNegated: false },
      { field: 'text', words: ['staats', 'haushalt'], isPrefix: false, isNegated: false },
    ]);
  });

  it('reads the closed fields, several values with commas', () => {
    expect(terms('rating:False,mixed -kind:money')).toEqual([
      { field: 'rating', anyOf: ['mixed', 'false'], isNegated: false },
      { field: 'kind', anyOf: ['money'], isNegated: true },
    ]);
  });

  it('reads sites, tags and claimants, quoted too', () => {
    expect(terms('site:www.Example.com tag:"State budget" claimant:"Ann Møller"')).toEqual([
      { field: 'site', anyOf: ['example.com'], isNegated: false },
      { field: 'tag', anyOf: ['state budget'], isNegated: false },
      { field: 'claimant', words: ['ann', 'moller'], isNegated: false },
    ]);
  });

  it('reads days, months and years in the reader’s time zone', () => {
    expect(terms('before:2026-01 after:2025')).toEqual([
      { field: 'before', moment: new Date(2026, 0, 1).toISOString(), isNegated: false },
      { field: 'after', moment: new Date(2025, 0, 1).toISOString(), isNegated: false },
    ]);
  });

  it.each([
    ['>1e9', 'over', 1e9, 1e9, false],
    ['<=5%', 'at-most', 5, 5, true],
    ['47.3bn', 'equal', 47.3e9, 47.3e9, false],
    ['1,200,000', 'equal', 1.2e6, 1.2e6, false],
    ['1m..5m', 'between', 1e6, 5e6, false],
    ['"5 million"', 'equal', 5e6, 5e6, false],
  ])('reads value:%s', (written, comparison, low, high, isPercentage) => {
    expect(terms(`value:${written}`)).toEqual([
      { field: 'value', comparison, low, high, isPercentage, isNegated: false },
    ]);
  });

  it.each([
    ['ratng:false', 'unknown-field', 0, 11],
    ['tax rating:wrong', 'unknown-value', 4, 16],
    ['before:2026-13', 'not-a-date', 0, 14],
    ['after:2026-02-30', 'not-a-date', 0, 16],
    ['value:much', 'not-a-number', 0, 10],
    ['tag: budget', 'missing-value', 0, 4],
    ['site:,', 'missing-value', 0, 6],
    ['say "open end', 'open-quote', 4, 13],
  ])('says what is wrong in %s, and where', (text, code, start, end) => {
    expect(parseQuery(text).problems).toEqual([
      expect.objectContaining({ code, start, end, text: text.slice(start, end) }),
    ]);
  });

  it('searches for what is right beside what is wrong', () => {
    expect(terms('rating:wrong budget')).toHaveLength(1);
  });

  it('takes addresses and times of day for words', () => {
    expect(parseQuery('https://example.com 10:30').problems).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    const signs = ['"', '-', ':', 'tag', 'value', ' ', '..', '>', '%', '”', '\n', '😀', 'é', '9'];
    for (let seed = 1; seed < 3_000; seed++) {
      let rest = seed * 7_919;
      let text = '';
      while (rest > 0) {
        text += signs[rest % signs.length];
        rest = Math.floor(rest / signs.length);
      }
      const { problems } = parseQuery(text);
      expect(problems.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });

  it('understands every example it gives', () => {
    for (const { name, examples } of QUERY_FIELDS)
      for (const example of examples) {
        const { terms: read, problems } = parseQuery(example);
        expect(problems).toEqual([]);
        expect(read.map(({ field }) => field)).toEqual([name]);
      }
  });
});
