import { describe, expect, it } from 'vitest';
import { bracketed, plain } from '../bracketed.ts';

const FOUND = [
  'The dollar fetched [{151.20 ¥/$}] on Friday.',
  'A beer is [{60 Kč}] and a flat [{900 zł} a month].',
  'She paid [{N500,000}] in Lagos and [{R500,000}] in Durban.',
  'It lost [{1,2 Mrd. Euro}] in 2019.',
  'It made [{$2,5 million}] in May.',
  'The clinic lost [{-$5 million}] last year.',
  'It is worth [{US $5 million}] today.',
  'He raised [about {$38,000 U.S.}] for it.',
  'Fares rose to [{five dollars and fifty cents}].',
  'The wage would go up to [{$8}] in spring.',
  'He got [{£30}] ([about {$38}]) for it.',
  'Coal trades at [about {$10} per short ton] now.',
  'The dam cost [{R5 million}] to mend.',
  'Officials seized [{Rs.1,000 crore}].',
  'She paid [{500 pounds}] for the bike.',
  'Power fetched [{thousands of dollars} per megawatt-hour].',
  'They spent [{a quarter of a million pounds}].',
  'The grant is [{two billion three hundred million dollars}].',
  'Revenue reached [{$47.3 billion}] in the period.',
  'The town spent [about {$5 million}] on a new bridge.',
  'The club paid [{£20m}] for the striker.',
  'Oil settled at [{$55.12} per barrel] on Monday.',
  'The plan costs [{$6.99}-a-month] after a trial.',
  'Analysts had forecast [{$2.52} a share].',
  'The deal is worth [{$5 million to $7 million}], two people said.',
  'It put the cost at [{$14 billion-$16 billion}].',
  'Buyers promised [{$40-50 billion}] of farm goods.',
  'A stamp will cost [{50 cents}] from May.',
  'The car starts at [{71,350 euro}] in Germany.',
  'A [{75.3 billion} dollar] budget was passed.',
  'The state sanctioned [{Rs 300 crore}] for the road.',
  'A fine of [{Rs. 5,000}] was imposed.',
  'The scheme will cost [{₹1.2 lakh crore}] over five years.',
  'Sydney will get [{A$2.1bn}] for rail.',
  'Ottawa pledged [{C$500 million}] on Friday.',
  'The fund holds [{US$3 trillion}] in assets.',
  'Tokyo set aside [{10 trillion yen}] for chips.',
  'Samsung will invest [{450 trillion won}] at home.',
  'The group lost [{€1,2 Mrd}]. last year.',
  'The council cut [{£1.5 million}] from the budget.',
  'Shares slipped [{2p}] to close at [{145p}].',
  'They owe [{billions of dollars}] to suppliers.',
  'The firm spent [{billions}] on the platform.',
  'The ticket was [between {$50 and $80}] at the door.',
  'He earned [{$20} an hour] at the plant.',
  'Aid of [{500,000 euros}] ([{$535,000}]) was sent.',
  'She won [{a million dollars}] on a quiz show.',
  'Hong Kong will spend [{HK$12 billion}] on flats.',
  'The tax raised [{20 million pounds}] in a year.',
  'It rose from [{$1.47 billion}] to [{$2.39 billion}].',
  'South Dakota spends [{$449K}] on a campaign.',
  'The rate was raised by [{$1}] to [{$8.25} per hour].',
  'Brazil set aside [{R$4 billion}] for repairs.',
  'The town raised fees by [about {Rs 20,000}] to [{Rs 75,000}].',
  'Seats cost [{R150}] each, or [{USh12bn}] in all, and [{GH¢25,000}] a box.',
  'The shares closed at [{1,234.5p}].',
  'Fuel sells at [{N617} per litre] under the [{N28.7tn}] budget.',
];

const SILENT = [
  'The stone weighs 500 pounds.',
  'The parcel weighed 20 pounds.',
  'They won 5 of their games.',
  'The party won 3,000 of the votes.',
  'He scored 20 points.',
  'The company has 500 employees.',
  'A dollar store opened downtown.',
  'Millions of people watched the final.',
  'The R300 runs west of the town.',
  'The film is in 720p.',
];

describe('money', () => {
  it.each(FOUND)('finds: %s', (example) => {
    expect(bracketed(plain(example), 'money')).toBe(example);
  });
  it.each(SILENT)('stays silent on: %s', (text) => {
    expect(bracketed(text, 'money')).toBe(text);
  });
});
