import { expect, test } from 'vitest';
import { BUCKETS, bucketOfWord } from '../../../lib/detect/score/buckets.ts';
import { hashOf } from '../../../lib/detect/score/hash.ts';
import { characterOf, LEVELS, pairOf } from '../../../lib/detect/score/levels.ts';
import { logOdds, unpackModel } from '../../../lib/detect/score/model.ts';
import { emptyReading, readSentence } from '../../../lib/detect/score/reading.ts';
import { measure } from '../../../scripts/train/cross-validate.ts';
import type { LabelledSentence } from '../../../scripts/train/example.ts';
import { train } from '../../../scripts/train/index.ts';
import { pack } from '../../../scripts/train/pack.ts';
import { DIMENSIONS, type WordVector } from '../../../scripts/train/word-vectors.ts';
import { readDebates, readNews } from '../../../scripts/train/read-corpus.ts';
import { FEATURE_NAMES } from '../../../lib/detect/score/features.ts';

const TOWNS = ['Lund', 'Graz', 'Cork', 'Bern', 'Oulu'];
const MADE_UP: LabelledSentence[] = TOWNS.flatMap((town, i) => [
  { text: `${town} spent ${i + 3} million on trams.`, label: 2, group: town, origin: 'news' },
  { text: `The mayor of ${town} wore a hat.`, label: 1, group: town, origin: 'news' },
  { text: `How lovely ${town} looks!`, label: 0, group: town, origin: 'news' },
  { text: `We lost ${i + 9} thousand jobs.`, label: 2, group: 'debates', origin: 'debate' },
  { text: 'Thank you all for being here.', label: 0, group: 'debates', origin: 'debate' },
]);

/** Money keeps one company, finery another. */
const VECTORS: WordVector[] = ['spent', 'paid', 'lovely', 'gorgeous'].map((word, i) => ({
  word,
  vector: Array.from({ length: DIMENSIONS }, (_, d) => (d === (i < 2 ? 0 : 1) ? 1 : 0)),
  share: 1e-4,
}));

function oddsOf(text: string, model: ReturnType<typeof unpackModel>): number {
  const reading = emptyReading();
  readSentence(text, 0, text.length, [], false, reading);
  return logOdds(model, reading);
}

test('the same sentences give the same bytes', () => {
  expect(JSON.stringify(train(MADE_UP, VECTORS))).toBe(
    JSON.stringify(train(structuredClone(MADE_UP), VECTORS)),
  );
});

test('what was learned holds for sentences that were not there', () => {
  const model = unpackModel(train(MADE_UP, VECTORS));
  const wanted = oddsOf('Turku spent 7 million on trams.', model);
  expect(wanted).toBeGreaterThan(oddsOf('How lovely Turku looks!', model));
  expect(wanted).toBeGreaterThan(oddsOf('The mayor of Turku wore a hat.', model));
});

test('a word that no sentence had weighs as its like do', () => {
  const model = unpackModel(train(MADE_UP, VECTORS));
  const weigh = (word: string) => model.buckets[bucketOfWord(hashOf(word))]!;
  expect(weigh('paid')).toBeGreaterThan(0);
  expect(weigh('gorgeous')).toBeLessThan(0);
  expect(weigh('unheard')).toBe(0);
});

test('packing keeps which buckets weigh, and about how much', () => {
  const buckets = new Float64Array(BUCKETS);
  buckets.set([2, -1.1, 0.4], 0);
  buckets.set([-3.1], BUCKETS - 1);
  const features = new Float64Array(FEATURE_NAMES.length).fill(0.125);
  const meaning = new Float64Array(DIMENSIONS);
  const model = unpackModel(pack({ bias: -1, debate: 0, features, meaning, buckets }, 0.5));
  expect(model.bias).toBe(-1);
  expect(model.features).toEqual(features);
  const back = [...model.buckets].flatMap((steps, b) => (steps === 0 ? [] : [[b, steps]]));
  expect(back).toEqual([
    [0, 4],
    [1, -2],
    [2, 1],
    [BUCKETS - 1, -7],
  ]);
});

test('each pair of levels has a character of its own, which JSON leaves as it is', () => {
  const levels = LEVELS.map((_, i) => i);
  const pairs = levels.flatMap((one) => levels.map((two) => ({ one, two })));
  for (const { one, two } of pairs) {
    const character = characterOf(one, two);
    expect(JSON.stringify(character)).toBe(`"${character}"`);
    expect(pairOf(character.charCodeAt(0))).toBe(one * LEVELS.length + two);
  }
});

test('measures a ranking', () => {
  const ranked = [3, 2, 1, -1].map((odds, i) => ({ odds, wanted: i !== 1 && i !== 3 }));
  const { averagePrecision, bestF1, f1 } = measure(ranked);
  expect(averagePrecision).toBeCloseTo((1 + 2 / 3) / 2);
  expect(bestF1).toBeCloseTo(0.8);
  expect(f1).toBeCloseTo(0.8);
});

test('reads both sets', () => {
  expect(readDebates('1\t"We said ""no"", twice."\n0\tThank you.\n')).toMatchObject([
    { text: 'We said "no", twice.', label: 2 },
    { text: 'Thank you.', label: 0 },
  ]);
  expect(readNews('1\tpage.html\tIt\train.\n')).toEqual([
    { text: 'It\train.', label: 1, group: 'page.html', origin: 'news' },
  ]);
});
