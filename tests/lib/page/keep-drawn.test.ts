import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDrawn } from '../../../lib/page/keep-drawn.ts';

const FRAME = 16;
let ended: AbortController;
/** Whether the page takes away what is drawn, and how often was looked. */
let takes: boolean;
let looks: number;

const restore = (): boolean => {
  looks++;
  return takes;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, FRAME));
  ended = new AbortController();
  [takes, looks] = [false, 0];
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('looks ever more rarely at a page that takes nothing away, and then no more', () => {
  keepDrawn(restore, ended.signal);
  vi.advanceTimersByTime(10_000);
  expect(looks).toBe(4);
  vi.runAllTimers();
  expect(looks).toBe(7);
});

it('looks in each frame while something is taken away, and rests when that has ended', () => {
  takes = true;
  keepDrawn(restore, ended.signal);
  vi.advanceTimersByTime(100 * FRAME);
  expect(looks).toBeGreaterThan(90);
  takes = false;
  vi.runAllTimers();
  expect(looks).toBeLessThan(200);
});

it('watches again when a look on account of something else finds that something is gone', () => {
  const look = keepDrawn(restore, ended.signal);
  vi.runAllTimers();
  takes = true;
  looks = 0;
  look();
  vi.advanceTimersByTime(10 * FRAME);
  expect(looks).toBeGreaterThan(8);
});

it('ends with its signal', () => {
  keepDrawn(restore, ended.signal);
  ended.abort();
  looks = 0;
  vi.runAllTimers();
  expect(looks).toBe(0);
});
