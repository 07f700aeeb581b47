import { describe, expect, it } from 'vitest';
import { CAPITAL, FUNCTION, SUPERLATIVE, UNIT } from '../../../../lib/detect/lexicon/word-class.ts';
import { readTokens } from '../../../../lib/detect/text/read-tokens.ts';

const tokensOf = (text: string) => readTokens(text, { start: 0, end: text.length });
const words = (text: string): string[] => tokensOf(text).map(({ word }) => word);

describe('readTokens', () => {
  it.each([
    ['The U.S. won.', ['the', 'u.s.', 'won', '.']],
    ['Boeing’s 787-9', ["boeing's", '787', '-', '9']],
    ['$47.3bn, £20m', ['$', '47.3', 'bn', ',', '£', '20', 'm']],
    ['Rs300 crore', ['rs', '300', 'crore']],
    ['12 345,6', ['12', '345', ',', '6']],
    ['12\u202f345', ['12\u202f345']],
    ['on June 9th', ['on', 'june', '9th']],
    ['the 1990s', ['the', '1990s']],
    ['at 4:30 p.m.', ['at', '4:30', 'p.m.']],
    ['by −2.1%', ['by', '−2.1', '%']],
    ['😀 ok', ['😀', 'ok']],
    ['A350 jets', ['a350', 'jets']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells the country from the pronoun', () => {
    expect((tokensOf('US firms')[0]?.is ?? 0) & FUNCTION).toBe(0);
    expect((tokensOf('us two')[0]?.is ?? 0) & FUNCTION).toBe(FUNCTION);
  });

  it('takes a name with a capital inside for a name', () => {
    expect((tokensOf('iPhone')[0]?.is ?? 0) & CAPITAL).toBe(CAPITAL);
  });

  it('knows superlatives by their ending, and those that are none', () => {
    expect((tokensOf('Deadliest')[0]?.is ?? 0) & SUPERLATIVE).toBe(SUPERLATIVE);
    expect((tokensOf('forest')[0]?.is ?? 0) & SUPERLATIVE).toBe(0);
  });

  it('knows a unit in any case', () => {
    expect((tokensOf('KM')[0]?.is ?? 0) & UNIT).toBe(UNIT);
  });
});
