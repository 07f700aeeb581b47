import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../../../lib/anchor/steps.ts';
import { type Pace, inWhiles } from '../../../lib/page/whiles.ts';

/** Milliseconds that each step of the work takes, on a clock of the test’s own. */
const STEP = 3;
/** Milliseconds; what takes longer holds a page up. */
const LONG_TASK = 50;

/** How many steps each while took, in order. */
let whiles: number[];
let clock: number;
let timeLeft: number;

function* work(steps: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    clock += STEP;
    whiles[whiles.length - 1]!++;
    yield;
  }
  return 'done';
}

function begin(callback: () => void): void {
  queueMicrotask(() => {
    whiles.push(0);
    callback();
  });
}

beforeEach(() => {
  whiles = [];
  clock = 0;
  timeLeft = 50;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('setTimeout', begin);
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) =>
    begin(() => callback({ didTimeout: timeLeft === 0, timeRemaining: () => timeLeft })),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const run = (steps: number, pace: Pace, signal = new AbortController().signal) =>
  inWhiles(work(steps), pace, signal);

describe('work on a page', () => {
  it.each(['soon', 'idle'] as const)(
    'is done in whiles that hold nothing up (%s)',
    async (pace) => {
      expect(await run(1000, pace)).toBe('done');
      expect(whiles.reduce((sum, steps) => sum + steps, 0)).toBe(1000);
      expect(Math.max(...whiles) * STEP).toBeLessThan(LONG_TASK / 2);
    },
  );

  it('goes on in the while in which the work before it ended', async () => {
    await run(2, 'soon');
    await run(2, 'soon');
    expect(whiles).toEqual([4]);
    await run(1000, 'soon');
    expect(Math.max(...whiles) * STEP).toBeLessThan(LONG_TASK / 2);
    await run(2, 'idle');
    expect(whiles.at(-1)).toBe(2);
  });

  it('takes no more of an idle time than there is left of it', async () => {
    timeLeft = 7;
    await run(100, 'idle');
    expect(Math.max(...whiles)).toBe(Math.ceil(7 / STEP));
  });

  it('goes on in small pieces where the page is never idle', async () => {
    timeLeft = 0;
    expect(await run(100, 'idle')).toBe('done');
    expect(Math.max(...whiles)).toBeGreaterThan(0);
    expect(Math.max(...whiles) * STEP).toBeLessThan(10);
  });

  it('ends where it is not wanted any more', async () => {
    const stopped = new AbortController();
    const asked = run(100, 'idle', stopped.signal);
    stopped.abort();
    expect(await asked).toBeUndefined();
    expect(whiles).toEqual([0]);
  });
});
