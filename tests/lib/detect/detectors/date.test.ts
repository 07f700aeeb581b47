import { describe, expect, it } from 'vitest';
import { bracketed, plain } from '../bracketed.ts';

const FOUND = [
  "It grew in the late [{'40's}] and the [{1980's}].",
  'Sales rose in the [fiscal {first quarter}].',
  'It opened in [{2012}] in Rome.',
  'They met on [{Sept. 25, 2018}] in Geneva.',
  'The law starts on [{Nov. 18}].',
  'The [{fourth quarter}] was strong.',
  'In the [{1990s}] prices fell.',
  'The trial begins on [{25 September 2018}] in Leeds.',
  'Shares rose in the [{first half of 2019}].',
  'Sales grew in [{Q3}] again.',
  'Guidance for [fiscal {2019}] was cut.',
  'It arrives in [{spring 2020}].',
  'He won the [{2016}] election.',
  'The [{2022/23}] season ended.',
  'On Saturday, [{May 18}], she left.',
  'It runs until the [{25th of June}].',
  'The record dates from [{2019-11-20}].',
  'They studied the years between [{2010}] and [{2015}].',
  'The [{third-quarter}] results pleased.',
  'He was born on [{March 3, 1950}], in Oslo.',
  'Rates rose in [{December 2018}].',
  'The war of [{1914-1918}] began.',
  'The temple dates to [{500 BC}].',
  'Tickets go on sale [{December 6th}] at noon.',
  'By [{2100}] the sea will be higher.',
  'It is due on [{25-Sep-2018}] or [{25.09.2018}].',
  'They meet on [{25-27 September 2018}] in Bonn.',
  'It shut on the [{Fourth of July}].',
  'The crash of [{’08}] and the summer of [{’69}] are past.',
  'In the early [{80s}] rents were low.',
  'Its [{FY2019}] profit fell after [{3Q 2019}].',
  'Pompeii was buried in [{AD 79}].',
  'The form was signed in [{09/2018}].',
  'Sales fell in its [{third fiscal quarter}].',
  'Homes rose in [{quarter three}] of last year.',
  'They wed on the [{twenty-fourth of May}].',
  'In the [{nineteen-fifties}] and the early [{seventies}] rents rose.',
];

const SILENT = [
  'They met on Monday.',
  'Last month was hot.',
  'It may rain in October.',
  'Workers march 10 miles.',
  'It cost 2000 euros.',
  'About 2000 people came.',
  'The 2020 Sentra is roomy.',
  'Euro 2020 was postponed.',
  'He scored twice in the third quarter, and the quarterback threw a touchdown.',
  'Temperatures in the 80s are forecast.',
  'They live outside H2, a part of the town.',
  'He said: ’50 people came.’',
  'The attacks of 9/11 changed that.',
  'A 10-year Treasury note yields more.',
  'It beat the film “1917,” a favourite.',
  'In May first results came.',
  'She is in her sixties, and highs were in the seventies.',
];

describe('date', () => {
  it.each(FOUND)('finds: %s', (example) => {
    expect(bracketed(plain(example), 'date')).toBe(example);
  });
  it.each(SILENT)('stays silent on: %s', (text) => {
    expect(bracketed(text, 'date')).toBe(text);
  });
});
