import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../../lib/detect/score/features.ts';
import { model } from '../../../../lib/detect/score/weights.ts';

const file = resolve(import.meta.dirname, '../../../../assets/checkworthy.json');

test('the weights take up at most 40 KB', () => {
  expect(readFileSync(file).length).toBeLessThanOrEqual(40_000);
});

test('they are of the features as they are now', () => {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: object };
  expect(Object.keys(features)).toEqual(FEATURE_NAMES);
});

test('thousands of words weigh something, on both sides', () => {
  const weighs = model.buckets.filter((weight) => weight !== 0);
  expect(weighs.length).toBeGreaterThan(5000);
  expect(weighs.some((weight) => weight > 0) && weighs.some((weight) => weight < 0)).toBe(true);
});
