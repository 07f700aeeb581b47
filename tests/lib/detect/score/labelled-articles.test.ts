import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/detect/find-mentions.ts';
import { scoreSentences } from '../../../../lib/detect/score/index.ts';
import { measure } from '../../../../scripts/train/cross-validate.ts';

interface Labelled {
  text: string;
  sentences: { start: number; end: number; cw: number; who?: string; pred?: boolean }[];
}

const folder = resolve(import.meta.dirname, '../../../../../shared/corpus/articles');
const here = existsSync(folder);
if (!here) console.warn(`Skipped: the corpus does not stand at ${folder}`);

function f1(pairs: readonly { found: boolean; wanted: boolean; same: boolean }[]): number {
  const hits = pairs.filter(({ same }) => same).length;
  const found = pairs.filter((pair) => pair.found).length;
  const wanted = pairs.filter((pair) => pair.wanted).length;
  return (2 * hits) / (found + wanted);
}

const bare = (name = '') => name.toLowerCase().replace(/^(the|an?) /, '');
const sameName = (a?: string, b?: string) =>
  !!a && !!b && (` ${bare(a)}`.endsWith(` ${bare(b)}`) || ` ${bare(b)}`.endsWith(` ${bare(a)}`));

describe.skipIf(!here)('on labelled articles that training never saw', () => {
  const read = () =>
    readdirSync(folder).flatMap((name) => {
      const { text, sentences } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled;
      const scored = scoreSentences(text, sentences, (i) => findMentions(text, sentences[i]!));
      return scored.map((got, i) => ({ got, want: sentences[i]! }));
    });

  test('ranks what a checker would want first', () => {
    const quality = measure(
      read().map(({ got, want }) => ({ odds: got.score - 0.5, wanted: want.cw === 2 })),
    );
    expect(quality.averagePrecision).toBeGreaterThan(0.86);
    expect(quality.f1).toBeGreaterThan(0.77);
  });

  test('names claimants', () => {
    const pairs = read().map(({ got, want }) => ({
      found: got.claimant !== undefined,
      wanted: want.who !== undefined,
      same: sameName(got.claimant, want.who),
    }));
    expect(f1(pairs)).toBeGreaterThan(0.75);
  });

  test('marks predictions', () => {
    const pairs = read().map(({ got, want }) => ({
      found: !!got.prediction,
      wanted: !!want.pred,
      same: !!got.prediction && !!want.pred,
    }));
    expect(f1(pairs)).toBeGreaterThan(0.8);
  });
});
