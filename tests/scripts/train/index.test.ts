import { expect, test } from 'vitest';
import { BUCKETS } from '../../../lib/detect/score/buckets.ts';
import { logOdds, unpackModel } from '../../../lib/detect/score/model.ts';
import { emptyReading, readSentence } from '../../../lib/detect/score/reading.ts';
import { measure } from '../../../scripts/train/cross-validate.ts';
import type { LabelledSentence } from '../../../scripts/train/example.ts';
import { train } from '../../../scripts/train/index.ts';
import { pack } from '../../../scripts/train/pack.ts';
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

function oddsOf(text: string, model: ReturnType<typeof unpackModel>): number {
  const reading = emptyReading();
  readSentence(text, 0, text.length, [], false, reading);
  return logOdds(model, reading);
}

test('the same sentences give the same bytes', () => {
  expect(JSON.stringify(train(MADE_UP))).toBe(JSON.stringify(train(structuredClone(MADE_UP))));
});

test('what was learned holds for sentences that were not there', () => {
  const model = unpackModel(train(MADE_UP));
  const wanted = oddsOf('Turku spent 7 million on trams.', model);
  expect(wanted).toBeGreaterThan(oddsOf('How lovely Turku looks!', model));
  expect(wanted).toBeGreaterThan(oddsOf('The mayor of Turku wore a hat.', model));
});

test('packing keeps which buckets weigh, and about how much', () => {
  const buckets = new Float64Array(BUCKETS);
  for (const [bucket, weight] of [
    [0, 0.5],
    [3, -0.25],
    [254, 0.1],
    [509, 0.2],
    [BUCKETS - 1, -0.5],
  ]) {
    buckets[bucket!] = weight!;
  }
  const features = new Float64Array(FEATURE_NAMES.length).fill(0.125);
  const model = unpackModel(pack({ bias: -1, debate: 0, features, buckets }));
  expect(model.bias).toBe(-1);
  expect(model.features).toEqual(features);
  const back = [...model.buckets].flatMap((steps, b) =>
    steps === 0 ? [] : [[b, steps * model.step]],
  );
  expect(back.map(([bucket]) => bucket)).toEqual([0, 3, 254, 509, BUCKETS - 1]);
  expect(back[2]![1]).toBeCloseTo(0.1, 2);
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
