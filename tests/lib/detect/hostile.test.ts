import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { splitSentences } from '../../../lib/detect/text/sentences.ts';
import { hostileTexts } from '../../bench/bench-text.ts';

const SMALL = 6_000;
const FACTOR = 8;

/** Linear is 1; a pattern that backtracks, or a list walked for each mention, is as much as the factor. */
const MOST_GROWTH = 4;

function leastTime(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now();
    for (const span of splitSentences(text)) findMentions(text, span);
    return performance.now() - from;
  });
  return Math.min(...times);
}

describe('texts made to be slow', () => {
  const large = new Map(hostileTexts(SMALL * FACTOR));

  it.each(hostileTexts(SMALL))('%s: the time grows as the length does', (name, text) => {
    const growth = leastTime(large.get(name) ?? '') / (FACTOR * leastTime(text));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
