import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../../lib/detect/numerals/read-numerals.ts';
import { readTokens } from '../../../../lib/detect/text/read-tokens.ts';

function numeralsOf(text: string): unknown[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  readNumerals(tokens);
  return tokens.flatMap(({ numeral }) =>
    numeral
      ? [
          [
            text.slice(tokens[numeral.from]?.start, tokens[numeral.to - 1]?.end),
            numeral.form,
            numeral.low,
            numeral.high,
          ],
        ]
      : [],
  );
}

const CASES: [text: string, numerals: unknown[]][] = [
  ['saw 1,204 birds', [['1,204', 'count', 1204, 1204]]],
  ['saw 1,25,000 birds', [['1,25,000', 'count', 125_000, 125_000]]],
  ['saw 3.5 million birds', [['3.5 million', 'count', 3.5e6, 3.5e6]]],
  ['a 20-million-year gap', [['20-million', 'count', 20e6, 20e6]]],
  ['two point five million birds', [['two point five million', 'count', 2.5e6, 2.5e6]]],
  ['at six-point-six degrees', [['six-point-six', 'count', 6.6, 6.6]]],
  [
    'one million two hundred thousand birds',
    [['one million two hundred thousand', 'count', 1.2e6, 1.2e6]],
  ],
  [
    'three million, five hundred thousand birds',
    [['three million, five hundred thousand', 'count', 3.5e6, 3.5e6]],
  ],
  [
    'two million, two of them',
    [
      ['two million', 'count', 2e6, 2e6],
      ['two', 'count', 2, 2],
    ],
  ],
  ['2 million 300 thousand birds', [['2 million 300 thousand', 'count', 2.3e6, 2.3e6]]],
  ['a hundred and twenty birds', [['a hundred and twenty', 'count', 120, 120]]],
  [
    'a hundred and twenty thousand birds',
    [['a hundred and twenty thousand', 'count', 120e3, 120e3]],
  ],
  ['two and a quarter million birds', [['two and a quarter million', 'count', 2.25e6, 2.25e6]]],
  ['a quarter of a million birds', [['a quarter of a million', 'count', 25e4, 25e4]]],
  ['three-quarters of a billion birds', [['three-quarters of a billion', 'count', 75e7, 75e7]]],
  ['a quarter million birds', [['a quarter million', 'count', 25e4, 25e4]]],
  ['between two and a third party', [['two', 'count', 2, 2]]],
  ["saw 1'200 birds", [["1'200", 'count', 1200, 1200]]],
  ['saw 1 000 000 birds', [['1 000 000', 'count', 1e6, 1e6]]],
  ['saw 1.000.000 birds', [['1.000.000', 'count', 1e6, 1e6]]],
  ['paid 1.234,56 €', [['1.234,56', 'count', 1234.56, 1234.56]]],
  ['at 192.168.100.200', []],
  ['saw 10—20 birds', [['10—20', 'range', 10, 20]]],
  ['flew 10 – 20 km', [['10 – 20', 'range', 10, 20]]],
  [
    'on day 10 – 20 birds died',
    [
      ['10', 'count', 10, 10],
      ['20', 'count', 20, 20],
    ],
  ],
  ['rose by 5 to 10 percent', [['5 to 10', 'range', 5, 10]]],
  ['fell to minus 20 degrees', [['minus 20', 'count', -20, -20]]],
  ['tested negative 5 times', [['5', 'count', 5, 5]]],
  ['about 449k birds', [['449k', 'count', 449e3, 449e3]]],
  ['twenty-five birds', [['twenty-five', 'count', 25, 25]]],
  ['one hundred and twenty birds', [['one hundred and twenty', 'count', 120, 120]]],
  ['five-and-a-half years', [['five-and-a-half', 'count', 5.5, 5.5]]],
  ['a dozen birds', [['a dozen', 'count', 12, 12]]],
  ['tens of thousands of birds', [['tens of thousands', 'vague', 1e4, 1e4]]],
  ['several thousand birds', [['several thousand', 'vague', 1000, 1000]]],
  ['two-thirds of them', [['two-thirds', 'fraction', 2 / 3, 2 / 3]]],
  ['a quarter of them', [['a quarter', 'fraction', 0.25, 0.25]]],
  ['one in five birds', [['one in five', 'ratio', 0.2, 0.2]]],
  ['20-of-24 passes', [['20-of-24', 'ratio', 20 / 24, 20 / 24]]],
  ['won 4-1', [['4-1', 'score', 1, 4]]],
  ['went 14-0-1', [['14-0-1', 'score', 1, 14]]],
  ['four to six birds', [['four to six', 'range', 4, 6]]],
  ['a six-to-eight-week wait', [['six-to-eight', 'range', 6, 8]]],
  ['between 10 and 20 birds', [['10 and 20', 'range', 10, 20]]],
  ['ruled 5 to 4', [['5 to 4', 'score', 4, 5]]],
  [
    'rose from 5 to 9',
    [
      ['5', 'count', 5, 5],
      ['9', 'count', 9, 9],
    ],
  ],
  [
    'rose by 5 to 9',
    [
      ['5', 'count', 5, 5],
      ['9', 'count', 9, 9],
    ],
  ],
  ['call 555-1234', []],
  ['call 020 7946 0958', []],
  ['ISBN 978-3-16-148410-0', []],
  ['version 1.2.3', []],
  ['COVID-19', []],
  ['a third buyer', []],
  ['on the scores sheet', []],
];

describe('readNumerals', () => {
  it.each(CASES)('%s', (text, numerals) => {
    expect(numeralsOf(text)).toEqual(numerals);
  });
});
