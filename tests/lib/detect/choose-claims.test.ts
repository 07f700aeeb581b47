import { describe, expect, it } from 'vitest';
import type { Claim, ScoredSentence } from '../../../lib/claim.ts';
import { chooseClaims } from '../../../lib/detect/choose-claims.ts';
import type { Detection } from '../../../lib/detect/index.ts';

/** A text of sentences ten units long, each with one claim of the score given. */
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

const falling = Array.from({ length: 100 }, (_, at) => 1 - at / 100);

describe('chooseClaims', () => {
  it('marks about one sentence in four of a long text, the most check-worthy, when balanced', () => {
    const chosen = chooseClaims(detection(falling), 'balanced');
    expect(chosen.map(({ score }) => score)).toEqual(falling.slice(0, 25));
  });

  it('marks fewer where few are wanted, and everything where all are', () => {
    expect(chooseClaims(detection(falling), 'few')).toHaveLength(10);
    expect(chooseClaims(detection(falling), 'all')).toHaveLength(100);
  });

  it('does not leave a short text bare', () => {
    expect(chooseClaims(detection([0.9, 0.8, 0.5, 0.4]), 'balanced')).toHaveLength(4);
  });

  it('marks nothing that no checker would want', () => {
    expect(chooseClaims(detection([0.2, 0.1, 0.05]), 'balanced')).toEqual([]);
    expect(chooseClaims(detection([0.6, 0.5]), 'few')).toEqual([]);
  });

  it('keeps all claims of a chosen sentence, in the order of the text', () => {
    const found = detection(falling);
    const [first] = found.claims as [Claim, ...Claim[]];
    found.claims.unshift({ ...first, start: 4, end: 6 });
    const chosen = chooseClaims(found, 'balanced');
    expect(chosen).toHaveLength(26);
    expect(chosen.slice(0, 2).map(({ start }) => start)).toEqual([4, 0]);
  });

  it('leaves statements without a figure to the level that marks everything', () => {
    const found = detection([0.9, 0.8]);
    found.claims = found.claims.map((claim) => ({ ...claim, kind: 'statement' }));
    expect(chooseClaims(found, 'balanced')).toEqual([]);
    expect(chooseClaims(found, 'all')).toHaveLength(2);
  });

  it('chooses nothing from nothing', () => {
    expect(chooseClaims({ claims: [], sentences: [] }, 'balanced')).toEqual([]);
  });
});
