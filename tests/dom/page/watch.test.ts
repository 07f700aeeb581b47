import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../../lib/page/watch.ts';
import { show } from '../show.ts';

const onChange = vi.fn<() => void>();
let isNear: boolean;
let stop: AbortController;
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  show('<main>The text.</main><aside>A ticker.</aside>');
  onChange.mockClear();
  isNear = false;
  stop = new AbortController();
  watch = watchPage(document, { onChange, onMutations: () => isNear }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  show('');
});

/** Observers are told when the running task is done with. */
async function change(): Promise<void> {
  document.querySelector('aside')!.append(' More.');
  await Promise.resolve();
}

function backOff(): void {
  for (let times = 0; times < 10; times++) watch.settle(false);
}

describe('watching a page', () => {
  it('tells of a change once the burst is over', async () => {
    await change();
    await change();
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells ever more rarely of changes that are none of ours', async () => {
    backOff();
    await change();
    vi.advanceTimersByTime(10_000);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells soon of a change in the text, though it waits to tell of others', async () => {
    watch.settle(true);
    for (let times = 0; times < 3; times++) watch.settle(false);
    await change();
    isNear = true;
    await change();
    vi.advanceTimersByTime(2000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is never put off for ever by a page that goes on changing its address', () => {
    for (let times = 0; times < 20; times++) {
      window.dispatchEvent(new PopStateEvent('popstate'));
      vi.advanceTimersByTime(50);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('is never put off for ever by clicks', async () => {
    await change();
    for (let times = 0; times < 20; times++) {
      document.body.click();
      vi.advanceTimersByTime(50);
    }
    expect(onChange).toHaveBeenCalled();
  });

  it('ends', async () => {
    await change();
    stop.abort();
    vi.advanceTimersByTime(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
