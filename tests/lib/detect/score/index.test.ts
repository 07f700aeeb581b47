import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REASON_CODES } from '../../../../lib/claim.ts';
import { findMentions, readMentions } from '../../../../lib/detect/find-mentions.ts';
import { scoreSentences } from '../../../../lib/detect/score/index.ts';

function score(...sentences: string[]) {
  const text = sentences.join('\n');
  let from = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: from, end: from + sentence.length };
    from = span.end + 1;
    return span;
  });
  return scoreSentences(text, spans, (i) => findMentions(text, spans[i]!));
}

test.each([
  ['Unemployment fell to 4.1 percent in March, the lowest since 1969.', 'What a lovely day it is!'],
  ['The senate passed the tax bill by 51 votes to 49.', 'I think this is a great idea.'],
  ['Police arrested 14 people after the riot in Leeds.', 'Sign up for our newsletter'],
  ['The company sold 2.3 million cars last year.', 'Do you know why?'],
])('%s outranks %s', (wanted, other) => {
  const [high, low] = score(wanted, other);
  expect(high!.score).toBeGreaterThan(0.5);
  expect(low!.score).toBeLessThan(0.3);
});

test('gives reasons with the words they rest on, on the side they weigh on', () => {
  const [figure, opinion] = score(
    'The city spent $40 million on 12 trams in 2019.',
    'I believe our team is wonderful!',
  );
  const money = { code: 'states-money', detail: '$40 million', favours: true };
  expect(figure!.reasons).toContainEqual(money);
  expect(opinion!.reasons).toContainEqual({ code: 'opinion', detail: 'believe', favours: false });
  expect(opinion!.reasons.every(({ favours }) => !favours)).toBe(true);
});

test('names claimant and prediction', () => {
  const [sentence] = score('Velkor said on Monday it will cut 4,000 jobs by 2031.');
  expect(sentence).toMatchObject({ claimant: 'Velkor', prediction: true });
});

test('the score of a paragraph does not depend on what stands in others', () => {
  const sentence = 'The fleet lost 12 ships in 1916.';
  const alone = score(sentence)[0]!;
  const among = score('“An open quotation', sentence, 'Sign up now!')[1]!;
  expect(among.score).toBe(alone.score);
  expect(among.reasons).toEqual(alone.reasons);
});

const word = fc.constantFrom(
  'said',
  'will',
  '“',
  '”',
  '"',
  'Ann',
  '12',
  '%',
  '$',
  ',',
  'who',
  '\ud83d',
  '—',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word).map((words) => words.join(' ')),
);

test('scores any text whatever, in any pieces, between 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (sentences) => {
      const scored = score(...sentences);
      expect(scored).toHaveLength(sentences.length);
      const text = sentences.join('\n');
      for (const { score: value, reasons, claimant } of scored) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeLessThanOrEqual(4);
        for (const { code } of reasons) expect(REASON_CODES).toContain(code);
        expect(text).toContain(claimant ?? '');
      }
    }),
  );
});

test('asks for mentions wherever a detector may find one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const span = { start: 0, end: text.length };
      let asked = false;
      scoreSentences(text, [span], () => {
        asked = true;
        return [];
      });
      // Read by its letters alone, whatever the scorer thought of it.
      const found = readMentions(text, span);
      expect(findMentions(text, span)).toEqual(found);
      expect(asked || found.length === 0).toBe(true);
    }),
    {
      numRuns: 1000,
      examples: [
        ['U.first men'],
        ['the ½ of it'],
        ['FIRST man'],
        ['xªfirst'],
        ['two men’s 5th'],
        ['1st twice2 USD5 U.S. one'],
      ],
    },
  );
});

test('asks for none where no word can wake a detector', () => {
  const silent = 'Officials said the dam had failed.';
  scoreSentences(silent, [{ start: 0, end: silent.length }], () => expect.unreachable());
});
