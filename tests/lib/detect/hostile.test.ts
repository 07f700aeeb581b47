import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../bench/bench-text.ts';

const script = resolve(import.meta.dirname, '../../bench/count-work.ts');
/** Nearly three of the pieces in which what is too long for a sentence is read, so that twice of it are nearly six. */
const LENGTH = 24_000;

/** Linear is 2; the rest is for what a text has once and not twice. */
const MOST_GROWTH = 2.1;

/** The most blocks of code that a character may cost: digits with a space after each are dearest. */
const MOST_A_CHARACTER = 400;

type Counts = Record<string, [once: number, twice: number]>;
let counts: Counts = {};

beforeAll(() => {
  const flags = ['--no-opt', '--no-maglev'];
  const { stdout } = spawnSync(process.execPath, [...flags, script, String(LENGTH)], {
    encoding: 'utf8',
  });
  counts = JSON.parse(stdout) as Counts;
}, 60_000);

describe('texts made to be slow', () => {
  it.each(hostileTexts(LENGTH))('%s: twice the text is at most twice the work', (name) => {
    const [once, twice] = counts[name] ?? [NaN, NaN];
    expect(twice / once).toBeLessThan(MOST_GROWTH);
    expect(once / LENGTH).toBeLessThan(MOST_A_CHARACTER);
  });
});
