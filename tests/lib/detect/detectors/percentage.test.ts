import { describe, expect, it } from 'vitest';
import { bracketed, plain } from '../bracketed.ts';

const FOUND = [
  'Turnout was [up {5 points}] at [{72%}].',
  'He beat the incumbent by [{12 points}].',
  'It came down from [{17}] to [{6 percent}].',
  'It rose 51 or [{1.5 percent}].',
  "It holds [{40 percent} of the Terminal's outstanding stock] now.",
  'Rents rose by [{21.9%}] whilst wages fell.',
  'It is to grow [{6.4%}] in 2031 and [{6.0%}] next year.',
  'Sales grew by [{21%}] in the quarter.',
  'It marked a [{21%} year-on-year increase] in revenue.',
  'Profit was [down {5 percent}] on Tuesday.',
  'The index was last trading [up about {1%}].',
  'The new [{15%} tariffs] take effect on Sunday.',
  'Water covers [{65 percent} of the surface].',
  'Turnout rose [{6.2 percentage points}] in the city.',
  'The bank raised rates by [{25 basis points}].',
  'Output was [{0.68%} higher] than a year ago.',
  'Unemployment fell from [{4.1 percent}] to [{3.9 percent}].',
  'Levels are regularly [{97%–98%}] at rest.',
  'Rain will be [{40 to 50 percent}] below normal.',
  'Growth slowed to [{7.5 per cent}] in June.',
  'The rate is [between {5% and 10%}] in most towns.',
  '[More than {60%} of voters] backed the measure.',
  'Use rose by [only {a few percent}] after the change.',
  'She leads by [{five points}] in the latest poll.',
  'The shares are [up about {40%} year to date].',
  'Prices were [up {4 percent} from the previous year].',
  'He won with [{58%} of the vote] on Tuesday.',
  'A [{9%} funding increase] was needed.',
  'Inflation hit [{11,1%}] in some regions.',
  'The yield fell [{3 bps}] to [{4.25%}].',
  'Real wages dropped [{−2.1%}] in March.',
  'The bank cut its rate by [{three-quarters of a percentage point}].',
  'It cut its rate by a [{quarter-point}].',
  'The tax rose [{5 %-points}] and the yield [{50 bp}].',
  'The class uses [at least {50%} less memory].',
  'It cut the fee by [{a quarter of one percent}].',
  'Support slipped by [{a few percentage points}].',
  'Shares fell [{5}] and [{10 percent}] in two days.',
  'Prices climbed by [{5 to 10 percent}] in May.',
  'It was [{four point two percent}] in the spring.',
  'Growth was [{minus 0.5 percent}] last year.',
  'Nationals make up [{60 percent} of staff].',
  'The margin fell to [{19.3 percent}] from [{21.2 percent}] a year ago.',
  'Sales rose [{20 percent}] from year-ago levels.',
  'The gap was [{3.6 per cent}] in 2015-16 and [{three per cent}] in 2016-17.',
  'Fees rose by [about {5%}] to [{12%}].',
  'It needs [{50 percent} or more of the votes].',
  'They read Home > [{5%} tips].',
  'The poll has an error of [plus or minus {3.1 percentage points}].',
];

const SILENT = [
  'He scored 20 points in the second game.',
  'The percentage of voters is unknown.',
  'The index lost 40 points.',
];

describe('percentage', () => {
  it.each(FOUND)('finds: %s', (example) => {
    expect(bracketed(plain(example), 'percentage')).toBe(example);
  });
  it.each(SILENT)('stays silent on: %s', (text) => {
    expect(bracketed(text, 'percentage')).toBe(text);
  });
});
