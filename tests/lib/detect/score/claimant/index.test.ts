import { expect, test } from 'vitest';
import { createClaimantReader } from '../../../../../lib/detect/score/claimant/index.ts';
import { readQuotation } from '../../../../../lib/detect/score/quotation.ts';
import { readTokens } from '../../../../../lib/detect/score/read-tokens.ts';
import { emptyTokens } from '../../../../../lib/detect/score/tokens.ts';

/** The claimant of each sentence; sentences stand in one paragraph, paragraphs in lists of their own. */
function claimants(...paragraphs: string[][]): (string | undefined)[] {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n');
  const reader = createClaimantReader(text);
  const tokens = emptyTokens();
  let from = 0;
  for (const sentences of paragraphs) {
    let open = false;
    sentences.forEach((sentence, i) => {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      readTokens(text, start, from, tokens);
      const quotation = readQuotation(tokens, open);
      open = quotation.stillOpen;
      reader.read(tokens, quotation, i === 0);
    });
  }
  return [...reader.claimants];
}

test.each([
  // A verb of saying after its subject.
  ['Marta Oyelaran said the bridge would close.', 'Marta Oyelaran'],
  ['Deputy Mayor Marta Oyelaran said the bridge would close.', 'Marta Oyelaran'],
  ['The ministry has also confirmed that two plants leaked.', 'The ministry'],
  ['The Bureau of Labor Statistics reported that wages fell.', 'The Bureau of Labor Statistics'],
  ['On Tuesday the union said 400 drivers had left.', 'the union'],
  [
    'Two engineers familiar with the design say the dam is sound.',
    'Two engineers familiar with the design',
  ],
  ['Residents who fled the fire said the sirens stayed silent.', 'Residents'],
  ['Oyelaran, the deputy mayor of Lund, said the bridge would close.', 'Oyelaran'],
  ['Dr. Ines S. Calder, a virologist, told reporters the strain is new.', 'Ines S. Calder'],
  ['Velkor Motors expects that sales will double.', 'Velkor Motors'],
  ['The suppliers invariably reported that the order was late.', 'The suppliers'],
  [
    'The Chairwoman of the Harbour Trust says tolls will rise.',
    'The Chairwoman of the Harbour Trust',
  ],
  ['Local police report that thefts have doubled.', 'Local police'],
  // The subject after the verb.
  ['The bridge will close, said Marta Oyelaran, the deputy mayor.', 'Marta Oyelaran'],
  ['“The bridge is unsafe,” said Marta Oyelaran of the roads office.', 'Marta Oyelaran'],
  ['Prices fell last year, reports the Lund Courier.', 'the Lund Courier'],
  // Borrowed.
  ['The port is full, according to the Lund Spokesman-Review.', 'the Lund Spokesman-Review'],
  ['Half the wells are dry, according to a study published in May.', 'a study'],
  ['According to data from the Water Board, half the wells are dry.', 'the Water Board'],
  ['The virus, per the WHO, spreads slowly.', 'the WHO'],
  ['The region, Oyelaran said, is running dry.', 'Oyelaran'],
  ['Calder met the press on Monday and called the blaze “an act of spite”.', 'Calder'],
  ['In a video posted after the fire, Calder said: “I was asleep.”', 'Calder'],
  [
    'He was fined, according to a statement from the U.S. attorney’s office in Lund.',
    'the U.S. attorney’s office in Lund',
  ],
  ['Guards allege that the two were racing.', 'Guards'],
  ['Her death was announced by Lund University, where she taught.', 'Lund University'],
  ['The cause was a stroke, said a daughter, Ines Calder.', 'Ines Calder'],
  ['The dam cost farmers an estimated 40 fields, drivers have said.', 'drivers'],
  [
    'According to Ines Calder, head of news, the port was unaware, though they later said it knew.',
    'Ines Calder',
  ],
  [
    'Ines Calder, chair of the Harbour Trust, described the loss of dozens of boats on the north quay as “a mess”.',
    'Ines Calder',
  ],
  ['The Harbour Trust (HT) said the quay was shut.', 'The Harbour Trust'],
  ['Lund police would not confirm it, but said the road was shut.', 'Lund police'],
  ['The toll rose to 131, with drivers saying it was wrong.', 'drivers'],
  ['The quay was shut, as reported by the Lund Courier.', 'the Lund Courier'],
  ['The talks go on until June, according to Calder’s account.', 'Calder'],
  ['The quay was shut, according to her son, Jon Calder.', 'Jon Calder'],
  ['Worse, as one guard said, “nobody came to look.”', 'one guard'],
  ['Harbour figures show 69% of boats were late.', 'Harbour figures'],
  ['But drivers tell us that the road is shut.', 'drivers'],
  ['Mr. Calder last week said the quay was his main issue.', 'Calder'],
  // Who closes the sentence speaks all of it.
  ['Some of the guards asked were late,” said Ines Calder, a clerk.', 'Ines Calder'],
  [
    'Towns with a third of all boats will shrink, suggesting a slump, the bank said Tuesday.',
    'the bank',
  ],
  ['Overall, the port plans to raise tolls to $4, said Calder.', 'Calder'],
  ['The star is far away, a new study reports.', 'a new study'],
  ['One in 20 fell ill, researchers reported in a journal.', 'researchers'],
  ['A blaze, dubbed the Courtney Fire, burned 320 acres, Lund Fire (LF) said.', 'Lund Fire'],
  [
    '“It is new,” co-author Ines Calder, of the Harbour Trust in Lund, D.C., said in a statement.',
    'Ines Calder',
  ],
  ['One guard, who asked for water, said the gate had been shut.', 'One guard'],
  ['Guards at the quay predict the gate will be shut.', 'Guards'],
  // A name beside an office.
  ['The judge, Mr Justice Calder, told him he would serve 22 years.', 'Calder'],
  [
    'The Lund Commission on Human Rights says 39 people fell ill.',
    'The Lund Commission on Human Rights',
  ],
  ['The Lund Sheriff’s Office said 400 homes were empty.', 'The Lund Sheriff’s Office'],
  ['President Ines Calder withdrew the bill and said the bank would cut fees.', 'Ines Calder'],
  ['Half is gone, according to a Sunday update from the Harbour Trust.', 'the Harbour Trust'],
  ['The head of the Harbour Trust, Ines Calder, added that tolls would rise.', 'Ines Calder'],
  ['The talks go on, as confirmed by U.S. Secretary of State Ines Calder.', 'Ines Calder'],
  ['The quay was lost, said a former mayor, Jon von Calder.', 'Jon von Calder'],
  ['A statement copied to the Lund Courier said the quay was shut.', 'A statement'],
  ['Calder noted on Oct. 6 that the quay was shut.', 'Calder'],
  ['Calder more recently has said the quay is shut.', 'Calder'],
  ['The Harbour Trust expects slower growth.', 'The Harbour Trust'],
  ['The company expects revenue of $3m.', 'The company'],
  ['Tolls fell, FM Ines Calder informed.', 'FM Ines Calder'],
  // Nobody.
  ['Calder maintained a low profile in Lund.', undefined],
  ['Calder, 43, argues the hardest cases.', undefined],
  ['Makers of clocks are adding radios to them.', undefined],
  ['A platform called Symphony was launched.', undefined],
  ['Tolls fell, down from a July forecast of $4.', undefined],
  ['Among the questions that nobody asked was the price.', undefined],
  ['The port has informed me of it.', undefined],
  ['The index ended at 21,957, down 345 points.', undefined],
  ['The fault led to errors, delays and outage reports.', undefined],
  [
    'Lund had the largest rise of any town between 2005 and 2006, adding more than 400 people.',
    undefined,
  ],
  ['The 2006 estimates show Lund.', undefined],
  ['The scope has grown, as Lund’s guards have confirmed that the quay is wet.', undefined],
  ['Ines Calder did well, pressing the thief and alleged forger.', undefined],
  ['We received reports that the road was open.', undefined],
  ['Marta Calder claimed her best figures of the year.', undefined],
  ['Marta Calder bowled well, claiming four wickets.', undefined],
  ['The earnings report was due on Thursday.', undefined],
  ['The bridge closed in 2019.', undefined],
  ['A fourth case was reported on Friday.', undefined],
  ['Tickets cost $12 per adult.', undefined],
  ['The town grew after the mayor said he would stay.', undefined],
  ['Rivera added two goals in the second half.', undefined],
  ['The company was told to pay.', undefined],
  ['The annual finance report that he wrote is gone.', undefined],
  ['Rates will rise, according to the new “dot plot” of the bank.', undefined],
  ['The Harbour Spokesman-Review closed in 1950.', undefined],
  ['This map, drawn by hand, shows the old town.', undefined],
])('%s', (sentence, claimant) => {
  const [found] = claimants([sentence]);
  // The article before a name may stay: "the Water Board".
  expect(found?.replace(/^the /i, '')).toBe(claimant?.replace(/^the /i, ''));
});

test('carries "she said" back to the last named person', () => {
  const text = ['Marta Oyelaran said the bridge would close.', 'Two lanes are shut, she said.'];
  expect(claimants(text)).toEqual(['Marta Oyelaran', 'Marta Oyelaran']);
});

test('carries "they said" back to those named as many', () => {
  const text = ['The drivers said buses were late.', 'They said pay was low.'];
  expect(claimants(text)).toEqual(['The drivers', 'The drivers']);
});

test('knows an office by the name it was introduced with', () => {
  const text = ['Gov. Ruth Amari visited the port.', 'The governor said 300 jobs were safe.'];
  expect(claimants(text)[1]).toBe('Ruth Amari');
});

test('takes "she" for no man', () => {
  const text = ['Mr. Calder said so.', 'Asked about it, she said it was late.'];
  expect(claimants(text)[1]).toBeUndefined();
});

test('knows who has an office that is not written large', () => {
  const text = [
    'Harbour Party joint leader Ines Calder met the press.',
    'Two lanes are shut, she said.',
  ];
  expect(claimants(text)[1]).toBe('Ines Calder');
});

test('takes nobody a speaker names for who speaks', () => {
  const text = [
    'Ines Calder said so.',
    '“Marta Oyelaran was there,” Calder said.',
    'She said it was late.',
  ];
  expect(claimants(text)[2]).toBe('Calder');
});

test('takes no word for a name only because a sentence begins with it', () => {
  expect(claimants(['Polluted rivers burn.'], ['The plan failed, he said.'])[1]).toBeUndefined();
});

test('names the speaker for a quotation that began sentences before', () => {
  const text = ['“The dam leaked for a year.', 'Nobody came,” said Ines Calder.'];
  expect(claimants(text)).toEqual(['Ines Calder', 'Ines Calder']);
});

test('lets a speaker go on in the next quotation', () => {
  const text = [['“The dam leaked for a year,” Calder said.', '“Nobody came to look.”']];
  expect(claimants(...text)).toEqual(['Calder', 'Calder']);
});

test('does not give a quotation to whoever is named inside it', () => {
  expect(claimants(['“The mayor said nothing,” Calder recalled.'])).toEqual(['Calder']);
});

test('a mark left open does not swallow the next paragraph', () => {
  const found = claimants(['Calder said: “The dam leaked.'], ['The river rose by four metres.']);
  expect(found[1]).toBeUndefined();
});

test('tells by the space beside a straight mark whether it closes', () => {
  expect(claimants(['We would not ask for it," said Ines Calder, who wrote "The Dam".'])).toEqual([
    'Ines Calder',
  ]);
});

test('takes a lone name that is described for a person', () => {
  const text = ['Calder, who grew up in Lund, won in 2004.', 'She said she was tired.'];
  expect(claimants(text)[1]).toBe('Calder');
});

test('does not take "she" for an office without a name', () => {
  const text = [
    'Ines Calder said so.',
    'The Lund MP for Harbour said no.',
    'She added that it was late.',
  ];
  expect(claimants(text)[2]).toBe('Ines Calder');
});
