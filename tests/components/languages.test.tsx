import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import german from '../../assets/public/_locales/de/messages.json';
import messages from '../../assets/public/_locales/en/messages.json';
import spanish from '../../assets/public/_locales/es/messages.json';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow, mountOnDashboard, mountOnPage } from './mount.tsx';
import { longLocale, rightToLeftLocale } from './pseudo-locale.ts';
import { SURFACES } from './surface-samples.tsx';
import { translation } from './translation.ts';

const LOCALES = {
  German: german,
  Spanish: spanish,
  'half as long again': longLocale(messages),
  'right to left': rightToLeftLocale(messages),
};

/** CSS pixels: the narrowest screen, or a wider one at 200 % zoom and more. */
const NARROW = 320;

const MOUNT = { card: mountInShadow, dashboard: mountOnDashboard } as const;

type Surface = keyof typeof SURFACES;

function show(surface: Surface, locale: keyof typeof LOCALES): HTMLElement {
  const mount = surface in MOUNT ? MOUNT[surface as keyof typeof MOUNT] : mountOnPage;
  return mount(SURFACES[surface](), translation(LOCALES[locale]));
}

function isShown(element: Element): boolean {
  return element.checkVisibility() && element.clientWidth > 1;
}

/** What lies in a box that is scrolled sideways by itself, such as a table, is reached there. */
function isInScroller(element: Element): boolean {
  const { overflowX } = getComputedStyle(element);
  if (overflowX === 'auto' || overflowX === 'scroll')
    return element.scrollWidth > element.clientWidth;
  return element.parentElement !== null && isInScroller(element.parentElement);
}

function isBeyond(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  return (left < 0 || right > window.innerWidth) && !isInScroller(element);
}

/** Buttons and fields whose words do not fit into them, or that reach beyond the window. */
function clipped(root: HTMLElement): string[] {
  const acts = [
    ...root.querySelectorAll<HTMLElement>('button, select, summary, a, label, .switch-label'),
  ];
  return acts
    .filter(isShown)
    .filter((act) => act.scrollWidth > act.clientWidth + 1 || isBeyond(act))
    .map((act) => act.outerHTML);
}

beforeEach(async () => {
  await page.viewport(NARROW, 640);
});

const surfaces = Object.keys(SURFACES) as Surface[];

describe.each(surfaces)('%s at 320 pixels', (surface) => {
  it.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])('%s', (locale) => {
    const root = show(surface, locale);
    expect(root.textContent).toBeTruthy();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW);
    expect(clipped(root)).toEqual([]);
  });
});

describe.each([700, 320])('what can be done with selected annotations, at %i pixels', (width) => {
  it.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])(
    'covers neither the heads of the columns nor the row that a key leads to: %s',
    async (locale) => {
      await page.viewport(width, 800);
      const root = show('dashboard', locale);
      root.querySelector<HTMLElement>('.grid-row')!.focus();
      await userEvent.keyboard(
        ' {End}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}',
      );
      await expect.poll(() => root.querySelector('.bulk')).not.toBeNull();
      const edge = (selector: string, side: 'top' | 'bottom'): number =>
        root.querySelector(selector)!.getBoundingClientRect()[side];
      await expect.poll(() => edge('.grid-heads', 'top')).toBe(edge('.list-head', 'bottom'));
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const { top } = document.activeElement!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(edge('.grid-heads', 'bottom') - 1);
      expect(clipped(root.querySelector<HTMLElement>('.bulk')!)).toEqual([]);
    },
  );
});

it.each([
  ['English', messages],
  ['German', german],
  ['Spanish', spanish],
])('the doors of the popup stand in one line, beside a scrollbar too: %s', async (_, words) => {
  await page.viewport(360 - 15, 600);
  const root = mountOnPage(SURFACES.popup(), translation(words));
  const doors = [...root.querySelectorAll<HTMLElement>('.popup-foot button')];
  expect(doors).toHaveLength(4);
  expect(new Set(doors.map((door) => door.getBoundingClientRect().top)).size).toBe(1);
  expect(clipped(root)).toEqual([]);
});

/** The pencil's rule, as far from the side where lines begin as it is drawn. */
function ruleFromStart(root: HTMLElement, pseudo: string): string {
  return getComputedStyle(root.querySelector('.margined')!, pseudo).insetInlineStart;
}

it.each(surfaces)('%s turns round with its words', async (surface) => {
  const root = show(surface, 'right to left');
  const margined = root.querySelector<HTMLElement>('.margined')!;
  expect(getComputedStyle(margined).direction).toBe('rtl');
  const { right } = getComputedStyle(margined, '::before');
  expect(right).toBe(ruleFromStart(root, '::before'));
  expect(Number.parseFloat(right)).toBeLessThan(margined.clientWidth / 2);
  await expectAccessible(root);
});
