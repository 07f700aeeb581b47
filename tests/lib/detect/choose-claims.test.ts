import { describe, expect, it } from 'vitest';
import type { Claim, ScoredSentence } from '../../../lib/claim.ts';
import { chooseClaims } from '../../../lib/detect/choose-claims.ts';
import type { Detection } from '../../../lib/detect/index.ts';

/** Sentences ten units long, each with one claim of the score given. */
function detection(scores: readonly number[]): Detection {
  const sentences: ScoredSentence[] = scores.map((score, at) => ({
    start: at * 10,
    end: at * 10 + 9,
    score,
    reasons: [],
  }));
  const claims: Claim[] = sentences.map((sentence) => ({
    kind: 'money',
    start: sentence.start,
    end: sentence.start + 2,
    core: { start: sentence.start, end: sentence.start + 2 },
    text: '$1',
    sentence: { start: sentence.start, end: sentence.end },
    score: sentence.score,
    reasons: [],
  }));
  return { claims, sentences };
}

/** Only its line breaks count. */
const NO_BREAKS = ' '.repeat(2000);

/** A text of `count` sentences of {@link detection} with a line break before the one at each of `breaks`. */
function textOf(count: number, breaks: readonly number[]): string {
  const ends = new Set(breaks);
  return Array.from(
    { length: count },
    (_, at) => ' '.repeat(9) + (ends.has(at + 1) ? '\n' : ' '),
  ).join('');
}

const falling = Array.from({ length: 100 }, (_, at) => 1 - at / 100);

describe('chooseClaims', () => {
  it('marks about one sentence in four of a long text, the most check-worthy, when balanced', () => {
    const chosen = chooseClaims(NO_BREAKS, detection(falling), 'balanced');
    expect(chosen.map(({ score }) => score)).toEqual(falling.slice(0, 25));
  });

  it('marks fewer where few are wanted, and everything where all are', () => {
    expect(chooseClaims(NO_BREAKS, detection(falling), 'few')).toHaveLength(10);
    expect(chooseClaims(NO_BREAKS, detection(falling), 'all')).toHaveLength(100);
  });

  it('does not leave a short text bare', () => {
    expect(chooseClaims(NO_BREAKS, detection([0.9, 0.8, 0.5, 0.4]), 'balanced')).toHaveLength(4);
  });

  it('marks nothing that no checker would want', () => {
    expect(chooseClaims(NO_BREAKS, detection([0.2, 0.1, 0.05]), 'balanced')).toEqual([]);
    expect(chooseClaims(NO_BREAKS, detection([0.6, 0.5]), 'few')).toEqual([]);
  });

  it('keeps all claims of a chosen sentence, in the order of the text', () => {
    const found = detection(falling);
    const [first] = found.claims as [Claim, ...Claim[]];
    found.claims.unshift({ ...first, start: 4, end: 6 });
    const chosen = chooseClaims(NO_BREAKS, found, 'balanced');
    expect(chosen).toHaveLength(26);
    expect(chosen.slice(0, 2).map(({ start }) => start)).toEqual([4, 0]);
  });

  it('leaves statements without a figure to the level that marks everything', () => {
    const found = detection([0.9, 0.8]);
    found.claims = found.claims.map((claim) => ({ ...claim, kind: 'statement' }));
    expect(chooseClaims(NO_BREAKS, found, 'balanced')).toEqual([]);
    expect(chooseClaims(NO_BREAKS, found, 'all')).toHaveLength(2);
  });

  it('leaves the article its marks where a paragraph without end is more check-worthy', () => {
    const article = [0.8, 0.1, 0.7, 0.1, 0.6, 0.1];
    const endless = Array.from({ length: 200 }, (_, at) => 0.999 - at / 10_000);
    const found = detection([...article, ...endless]);
    const chosen = chooseClaims(textOf(206, [2, 4, 6]), found, 'balanced');
    expect(chosen.slice(0, 3).map(({ score }) => score)).toEqual([0.8, 0.7, 0.6]);
    expect(chosen).toHaveLength(3 + 50);
  });

  it('counts a sentence said again once', () => {
    const again = Array.from({ length: 200 }, () => 0.99);
    const each = again.map((_, at) => at);
    const found = detection([...again, 0.8, 0.7, 0.6, 0.5, 0.4, 0.35, 0.34]);
    const chosen = chooseClaims(textOf(207, each), found, 'balanced');
    expect(chosen.slice(200).map(({ score }) => score)).toEqual([0.8, 0.7, 0.6, 0.5, 0.4]);
  });

  it('chooses nothing from nothing', () => {
    expect(chooseClaims(NO_BREAKS, { claims: [], sentences: [] }, 'balanced')).toEqual([]);
  });
});
