import { describe, expect, it } from 'vitest';
import { bracketed, plain } from '../bracketed.ts';

const FOUND = [
  'It is the [{largest} health insurer].',
  'It had the [{second-highest} sales volume of the year].',
  'It was the [{first} time since 2012] that rates rose.',
  'Gold hit a [{record high}] on Friday.',
  'The song is [{No. 1} in Spain].',
  'She is the [{only} Democrat] to vote against it.',
  'It is the [{most detailed} simulation] yet.',
  'The world’s [{largest} airliner] landed.',
  'A [{third} case of plague] was confirmed.',
  'It rose for a [{fourth} consecutive month].',
  'The band marks its [{50th} anniversary] soon.',
  'It was the [{deadliest} attack in the region].',
  'He scored his [{sixth} goal of the season].',
  'She is the country’s [{youngest} minister].',
  'Profit fell to its [{lowest} level since 2009].',
  'India is the [{third-largest} economy in Asia].',
  'The [{fastest-growing} sector] is health.',
  'Ford made a [{record} 4 million cars].',
  'He set a [{world record} in Berlin].',
  'The [{top 10} players] were there.',
  'He became the [{first} man] to walk there.',
  'The Giants won their [{third} straight game].',
  'The team is [{14th} in the table].',
  'The [{most widely used} drug] is cheap.',
  'Smoking is the [{leading} cause of death].',
  'The [{second most populous} state] voted.',
  'He was the [{first} African American president].',
  'It drew the [{most} complaints of any show].',
  'It was the [{most} since 2008].',
  'Adele had the [{best-selling} album of 2021].',
  'It was his [{31st} Test century].',
  'It was the [{driest} June since 1976].',
];

const SILENT = [
  'At least two men fled.',
  'Most of them left last week.',
  'Send him my best wishes.',
  'It is the best burger in town.',
  'On the first day we walked.',
  'The first lady spoke.',
  'A third undisclosed buyer bid.',
  'My first name is short.',
  'The second half was dull.',
  'The latest test failed.',
  'The hardest part is waiting.',
  'In the first place, he lied.',
  'He only wanted to help.',
  'For the record, I disagree.',
  'The biggest challenge is time.',
  'They arrest a guest in the forest.',
  'The 19th century was long.',
  'They lead the best-of-seven series.',
  'The first cases came to light.',
  'She took the third plague case to court.',
  'the third most',
  'Two did well, the third most.',
];

describe('rank', () => {
  it.each(FOUND)('finds: %s', (example) => {
    expect(bracketed(plain(example), 'rank')).toBe(example);
  });
  it.each(SILENT)('stays silent on: %s', (text) => {
    expect(bracketed(text, 'rank')).toBe(text);
  });
});
