import type { Frame, Page } from 'puppeteer-core';
import { BARE_PAGE, POPUP_IS_READY, type RunningExtension } from './extension.ts';
import { inCard } from './in-card.ts';

/** The main job, step by step, as a reader does it: with the pointer and the keyboard of a real browser. */

/** The texts marked on the page, by the name of their look: `{ checkable: ['$47.3 billion'] }`. */
export function markedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marked: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      if (!name.startsWith('blue-pencil-')) continue;
      const texts = (marked[name.slice('blue-pencil-'.length)] = [] as string[]);
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        texts.push(range.toString().replace(/\s+/g, ' '));
      }
    }
    return marked;
  });
}

/** Waits until a text is marked on the page, with a look where one is named. */
export async function untilMarked(page: Page | Frame, text: string, look?: string): Promise<void> {
  await page.waitForFunction(
    (wanted, name) => {
      for (const [key, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
        if (name ? key !== `blue-pencil-${name}` : !key.startsWith('blue-pencil-')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString().replace(/\s+/g, ' ') === wanted) return true;
        }
      }
      return false;
    },
    { timeout: 20_000 },
    text,
    look ?? '',
  );
}

/** Where a marked text is drawn, in the middle of its first line; scrolled into view before. */
async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const find = (wanted: string) => {
    for (const [key, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      if (!key.startsWith('blue-pencil-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = [...range.getClientRects()].find((rect) => rect.width > 1);
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return undefined;
  };
  const found = await page
    .waitForFunction(find, { timeout: 20_000 }, text)
    .catch((cause: unknown) => {
      throw new Error(`“${text}” is not marked on ${page.url()}.`, { cause });
    });
  const point = await found.jsonValue();
  if (!point) throw new Error(`“${text}” has no place on ${page.url()}.`);
  return point;
}

export async function clickClaim(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.mouse.click(x, y);
}

/** Clicks a marked text and waits for its card. */
export async function openClaim(page: Page, text: string): Promise<void> {
  await clickClaim(page, text);
  await page.waitForSelector('blue-pencil-card');
  await untilCard(page, (root) => root.activeElement !== null);
}

/** Waits until the card is as asked; it draws in its own time. */
export async function untilCard(
  page: Page,
  run: (root: ShadowRoot, argument: string) => boolean,
  argument = '',
): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await inCard(page, run, argument))) {
    if (Date.now() > deadline)
      throw new Error(`The card did not come to: ${run.toString()} ${argument}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Rates with a key of the card, 1 to 7, writes a note and saves with one key. */
export async function rateOpenClaim(page: Page, key: string, note: string): Promise<void> {
  await page.keyboard.press(key as '1');
  await untilCard(
    page,
    (root) => root.querySelector('[role=radio][aria-checked=true], input:checked') !== null,
  );
  await focusInCard(page, 'textarea');
  await page.keyboard.type(note);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await untilCard(page, (root) => root.querySelector('textarea') === null);
}

/** Tabs on until an element of the card has the focus. */
export async function focusInCard(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const there = await inCard(
      page,
      (root, wanted) => root.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector} in the card.`);
}

/** Closes the card with Esc. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('blue-pencil-card'));
}

/** The browser's number of the tab that shows an address. */
export async function tabIdOf(extension: RunningExtension, url: string): Promise<number> {
  const helper = await extension.open(BARE_PAGE);
  const id = await helper.evaluate(async (wanted) => {
    const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const all: { id: number; url?: string }[] = await tabs.query({});
    return all.find((tab) => tab.url === wanted)?.id;
  }, url);
  await helper.close();
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** The popup as a tab of its own, about the page at an address; wide as the popup is. */
export async function openPopup(extension: RunningExtension, url: string): Promise<Page> {
  const popup = await extension.open(`/popup.html?tab=${await tabIdOf(extension, url)}`);
  await popup.setViewport({ width: 360, height: 600 });
  await popup.waitForSelector(POPUP_IS_READY);
  return popup;
}

/** The side panel as a tab of its own, about the page at an address; wide as a panel is. */
export async function openPanel(extension: RunningExtension, url: string): Promise<Page> {
  const panel = await extension.open(`/sidepanel.html?tab=${await tabIdOf(extension, url)}`);
  await panel.setViewport({ width: 360, height: 800 });
  return panel;
}
