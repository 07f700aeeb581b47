import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';
import { startExtension } from './start-extension.ts';

const FOLDER = '../shared/corpus/pages';
const HOW_MANY = 12;

/** Without the publishers' scripts and servers, so that only the extension could change or ask anything. */
const ALONE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

const hasCorpus = existsSync(FOLDER);
if (!hasCorpus) console.warn(`SKIPPED: real news pages. There is no corpus at ${FOLDER}.`);

const pages = hasCorpus
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.html.gz'))
      .toSorted()
      .slice(0, HOW_MANY)
  : [];

const html = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Whether a request, or a complaint that names one, is the page's own: its path stands in the source. */
function ownRequests(source: string): (text: string) => boolean {
  return (text) =>
    (text.match(/https?:[^\s'"]+/g) ?? []).some((url) => {
      const { pathname, host } = new URL(url);
      return source.includes(pathname === '/' ? host : pathname);
    });
}

/** The page's policy refuses what its own markup asks for, as late as an image is scrolled into view. */
function isRefusal(error: string): boolean {
  return error.includes('Content Security Policy');
}

/** A text marked once, that a pointer can reach and that is no link, of those marked now the first. */
async function clickable(page: Page): Promise<string | undefined> {
  const marked = Object.values(await markedTexts(page)).flat();
  const once = marked.filter((text, _, all) => all.filter((other) => other === text).length === 1);
  const free = await page.evaluate((texts) => {
    const ranges = [...(CSS.highlights.values() as Iterable<Set<Range>>)].flatMap((h) => [...h]);
    return texts.filter((text) =>
      ranges.some(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== text) return false;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = [...range.getClientRects()].find((rect) => rect.width > 1);
        const element =
          box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return element?.contains(startContainer) && !element.closest('a, button');
      }),
    );
  }, once);
  return free[0];
}

/**
 * Opens a claim by a click, or through the popup where other things lie over every marked text: pages kept
 * without their style sheets fall together so.
 *
 * @returns the text of the claim
 */
async function openAnyClaim(extension: RunningExtension, page: Page): Promise<string> {
  const text = await clickable(page);
  if (text !== undefined) {
    await openClaim(page, text);
    return text;
  }
  const popup = await openPopup(extension, page.url());
  await popup.click('.popup-page button.primary');
  await page.bringToFront();
  await page.waitForSelector('blue-pencil-card');
  await untilCard(page, (root) => root.activeElement !== null);
  if (!popup.isClosed()) await popup.close();
  return (await inCard(page, (root) => root.querySelector('.quotation-claim')?.textContent)) ?? '';
}

describe.skipIf(!hasCorpus)('real news pages', () => {
  inBrowsers('the main job', (name) => {
    let extension: RunningExtension;
    let server: PageServer;
    const before = new Map<string, PageLog & { html: string }>();
    // Each page in one of the browsers in turn: all of them in both would take a quarter of the gate's time.
    const own = pages.filter((_, index) => (index % 2 === 0) === (name === 'chromium'));

    beforeAll(async () => {
      server = await servePages((path) => {
        const file = pages.find((page) => path === `/${page}`);
        if (!file) return undefined;
        return { body: gunzipSync(readFileSync(`${FOLDER}/${file}`)), headers: ALONE };
      });
      extension = await startExtension(name);
      for (const file of own) {
        const page = await extension.newPage();
        const log = watchPage(page);
        await page.goto(`${server.origin}/${file}`);
        before.set(file, { ...log, html: await html(page) });
        await page.close();
      }
      await extension.allowSites();
    }, 180_000);
    afterAll(async () => {
      await extension?.close();
      await server?.close();
    });

    it.each(own)('%s', async (file) => {
      const page = await extension.newPage();
      const log = watchPage(page);
      const url = `${server.origin}/${file}`;
      await page.goto(url);
      await page.waitForFunction(() => {
        const names = [...CSS.highlights.keys()] as string[];
        return names.some((key) => key.startsWith('blue-pencil-') && CSS.highlights.get(key)?.size);
      });
      expect(await html(page)).toBe(before.get(file)?.html);

      const text = await openAnyClaim(extension, page);
      await rateOpenClaim(page, '3', `Checked on ${file}`);
      await closeCard(page);
      expect(await html(page)).toBe(before.get(file)?.html);

      await extension.stopBackground();
      await page.goto(url);
      await untilMarked(page, text, 'mixed');
      const popup = await openPopup(extension, url);
      await popup.waitForFunction(
        (wanted) =>
          document.querySelector('.rows')?.textContent?.replace(/\s+/g, ' ').includes(wanted),
        {},
        text,
      );
      await popup.close();
      const isOwn = ownRequests(gunzipSync(readFileSync(`${FOLDER}/${file}`)).toString());
      const foreign = (said: string): boolean => !said.includes(server.origin) && !isOwn(said);
      const errors = log.errors.filter((error) => !before.get(file)?.errors.includes(error));
      expect(errors.filter((error) => foreign(error) && !isRefusal(error))).toEqual([]);
      expect(log.requests.filter(foreign)).toEqual([]);
      await page.close();
    });
  });
});
