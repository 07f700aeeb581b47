import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../../lib/detect/numerals/read-numerals.ts';
import { boundBefore } from '../../../../lib/detect/phrases/bound.ts';
import { readTokens } from '../../../../lib/detect/text/read-tokens.ts';

/** The brackets hold the bound that belongs to the figure. */
const CASES: [example: string, bound: string][] = [
  ['It hit [over ]5,000 people', 'over'],
  ['It hit [more than ]12 people', 'over'],
  ['It hit [at least ]12 people', 'at-least'],
  ['It hit [as many as ]12 people', 'at-most'],
  ['It hit [only about ]12 people', 'about'],
  ['It hit [just short of ]12 people', 'under'],
  ['It hit [nearly ]12 people', 'under'],
  ['It hit [between ]10 and 12 people', 'exact'],
  ['It ended []12 years ago', 'exact'],
  ['He won three titles over []two spells', 'exact'],
  ['It lasted for [over ]two years', 'over'],
];

describe('boundBefore', () => {
  it.each(CASES)('%s', (example, bound) => {
    const text = example.replaceAll(/[[\]]/g, '');
    const tokens = readTokens(text, { start: 0, end: text.length });
    readNumerals(tokens);
    const figure = example.indexOf(']') - 1;
    const at = tokens.findIndex(({ start }) => start === figure);
    const before = boundBefore(tokens, at);
    expect(before.bound).toBe(bound);
    expect(tokens[before.from]?.start).toBe(example.indexOf('['));
  });
});
