import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { emulate } from './emulate.ts';
import { type PictureSample, PICTURES } from './picture-samples.tsx';
import { SAME_TYPE, sameTypeLoaded } from './same-type.ts';

/*
 * What is compared: each surface in one window, drawn by Chromium in faces that come as packages, at a fixed
 * time and without movement, with the picture in kept-pictures, by the mean colours of squares of 8 pixels
 * (compare-cells.ts says why). A few squares may differ, so that another version of the browser, which smooths
 * letters and draws fields a little otherwise, passes. CONTRIBUTING.md says how the pictures are renewed.
 */

function setType(root: HTMLElement, around: number): void {
  const style = document.createElement('style');
  style.textContent = SAME_TYPE;
  root.parentNode!.append(style);
  document.body.style.cssText = `margin: 0; padding: ${around}px; box-sizing: border-box; block-size: 100vh; overflow: hidden`;
  onTestFinished(() => document.body.removeAttribute('style'));
}

async function show({ mount, show: draw, width, height, around = 0 }: PictureSample) {
  await page.viewport(width, height);
  // Where a test before this one left the pointer something would look pointed at.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  const root = mount(draw());
  setType(root, around);
  await sameTypeLoaded();
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 21, 12) });
});

afterAll(async () => {
  vi.useRealTimers();
  await emulate();
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  beforeEach(() => emulate({ scheme }));

  it.each(Object.keys(PICTURES))('%s', async (name) => {
    await show(PICTURES[name]!);
    const whole = page.elementLocator(document.body);
    await expect.element(whole).toMatchScreenshot(`${name}-${scheme}`, { timeout: 30_000 });
  });
});
