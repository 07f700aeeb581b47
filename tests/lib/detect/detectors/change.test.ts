import { describe, expect, it } from 'vitest';
import { bracketed, plain } from '../bracketed.ts';

const FOUND = [
  'Sales were [down by {a fifth}] then.',
  "He has [nearly {three times}] Johnson's 57.",
  "It is worth [{12 times} this year's expected earnings].",
  'Sales will [approximately {double}] in May.',
  'Sales [fell {two-thirds}] in May and have [dropped nearly {three-quarters}] since 2010.',
  'The tyre holds [roughly {six times}] what a car’s does.',
  'The new parser is [{20x} slower] than ours.',
  'They saw a [{3x} increase] in traffic.',
  'Women were [{half} as likely] to apply.',
  'Its profit [{doubled}] last year.',
  'Prices have [more than {tripled}] since then.',
  'The number of cases [nearly {quadrupled}].',
  'There were [{10 times} as many cases] as reported.',
  'They are [{twice} as likely] to vote.',
  'The mass could be [reduced by {a third}].',
  'Exports [fell by {half}] in May.',
  'The drug brought a [{tenfold} increase] in sales.',
  'The risk is [{nine times} higher] for smokers.',
  'The new plant is [{three times} the size] of the old one.',
  'Debt will [{double}] by 2030.',
  'A [{10-fold} rise] was seen.',
  'Emissions were [{halved}] in a decade.',
  'Women were [{five times} more likely] to be asked.',
  'It was [almost {double}] the 5 million expected.',
  'Output [fell by almost {a fifth}] in a year.',
  'Spending is [{nine times}] of what it was.',
  'Homes cost [{5.2 times} average earnings].',
  'It was [{three times} the monthly average].',
];

const SILENT = [
  'Kane scored twice as Tottenham came back.',
  'The farm grew two-thirds of its trees.',
  'Rates rose three-quarters of a percentage point.',
  'The camera has a 10x zoom.',
  'She won the women’s doubles title.',
  'That is a double standard.',
  'The room would double as an office.',
  'He was asked three times.',
  'They met twice.',
  'A double-digit lead vanished.',
  'Hard times came.',
  'We asked three times more',
  'He said it ten times as.',
  'Hart scored in the first half as Lund won.',
  'Hart led at the half as the storm came.',
];

describe('change', () => {
  it.each(FOUND)('finds: %s', (example) => {
    expect(bracketed(plain(example), 'change')).toBe(example);
  });
  it.each(SILENT)('stays silent on: %s', (text) => {
    expect(bracketed(text, 'change')).toBe(text);
  });
});
