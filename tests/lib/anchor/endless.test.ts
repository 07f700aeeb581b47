import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchor/anchor.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';
import { endlessText, HOSTILE_KEPT } from '../../bench/endless-text.ts';

const script = resolve(import.meta.dirname, '../../bench/count-anchoring.ts');
const WORDS = 100_000;

/** Looking for a claim costs the least where it is bounded, and at most in proportion to the text. */
const MOST_GROWTH = 2.1;
/** The most blocks of code that a word of the text may cost. */
const MOST_A_WORD = 20;

type Counts = Record<string, [once: number, twice: number]>;
let counts: Counts = {};

beforeAll(() => {
  const flags = ['--no-opt', '--no-maglev'];
  const { stdout } = spawnSync(process.execPath, [...flags, script, String(WORDS)], {
    encoding: 'utf8',
  });
  counts = JSON.parse(stdout) as Counts;
}, 60_000);

describe('a text without end that repeats itself', () => {
  it('has a claim where it stood', () => {
    const { text, kept } = endlessText(WORDS);
    const [, { start, end }] = kept.selector;
    expect(anchor(kept, indexText(text))).toEqual({ state: 'anchored', span: { start, end } });
  });

  it.each(HOSTILE_KEPT)('does not hold the page up over %s', (name) => {
    const [once, twice] = counts[name] ?? [NaN, NaN];
    expect(twice / once).toBeLessThan(MOST_GROWTH);
    expect(once / WORDS).toBeLessThan(MOST_A_WORD);
  });
});
