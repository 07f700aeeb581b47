import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { evalNames, type NamesScore } from '../../../../scripts/eval-names.ts';

const SHARED = join(import.meta.dirname, '../../../../../shared');
const hasCorpus = existsSync(join(SHARED, 'corpus'));
if (!hasCorpus)
  console.warn('no corpus at ../shared: the figures of misspelled names are not held');

describe.skipIf(!hasCorpus)('on the corpus', () => {
  let score: NamesScore;
  beforeAll(async () => {
    score = (await evalNames(SHARED))!;
  }, 180_000);

  it('finds at least 21 of its 25 misspellings, with the right name', () => {
    expect(score.misspellings.of).toBe(25);
    expect(score.misspellings.right).toBeGreaterThanOrEqual(21);
  });

  it('finds at least 0.85 of names with a random edit, 0.97 of those with the right name', () => {
    expect(score.edits.recall).toBeGreaterThanOrEqual(0.85);
    expect(score.edits.rightOfFound).toBeGreaterThanOrEqual(0.97);
  });

  it('marks next to nothing in edited news', () => {
    // The four that it marks are slips of their editors; one more may pass before somebody must look.
    expect(score.alarms.megabytes).toBeGreaterThan(0.5);
    expect(score.alarms.names.length).toBeLessThanOrEqual(5);
  });

  it('keeps the lists within 600 KB of the package', () => {
    expect(score.cost.packageBytes).toBeLessThanOrEqual(600_000);
  });
});
