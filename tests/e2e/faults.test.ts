import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Annotation } from '../../lib/annotation.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  focusInCard,
  openClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { SCHEMA_VERSION } from '../../lib/store/database.ts';
import { WORD_TABLES } from '../../lib/store/words/index.ts';
import { numbered } from '../components/many-samples.ts';
import { readFixture } from '../lib/store/load-fixture.ts';
import { backupOf } from './backup-of.ts';
import { fillDisk, LIMIT } from './full-disk.ts';
import {
  askBackground,
  countAsked,
  holdStore,
  letGo,
  plantOldStore,
  rowsInStore,
  timesAsked,
} from './in-store.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

/** Of the second version: three annotations, one of them damaged, a draft, a name, one deleted. */
const OLD = readFixture(2).tables;

async function pressSave(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

const untilSaved = (page: Page): Promise<void> =>
  untilCard(page, (root) => root.querySelector('textarea') === null);

const untilCardSays = (page: Page, words: string): Promise<void> =>
  untilCard(page, (root, wanted) => root.textContent?.includes(wanted) ?? false, words);

async function chooseFile(options: Page, file: string): Promise<void> {
  await options.bringToFront();
  const input = await options.waitForSelector('#data input[type=file]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  await options.waitForSelector('#data .preview .primary');
  await options.bringToFront();
  await options.click('#data .preview .primary');
}

inBrowsers('faults', (name) => {
  let reading: Reading;
  let helper: Page;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blue-pencil-'));
    reading = await startReading(
      name,
      (at) => (at === '/story.html' ? { body: ARTICLE } : undefined),
      { preferences: LIMIT },
    );
    helper = await reading.extension.open('/welcome.html');
    page = await reading.open('/story.html');
    await untilMarked(page, 'Altamn');
  });
  afterAll(async () => {
    await reading?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Rates a claim and asks for it to be saved. */
  async function rate(claim: string, key: string): Promise<void> {
    await page.bringToFront();
    await openClaim(page, claim);
    await page.keyboard.press(key as '1');
    await untilCard(
      page,
      (root) => root.querySelector('[role=radio][aria-checked=true], input:checked') !== null,
    );
  }

  /** Rows by table, but for the index of words, which lies as it was written. */
  const counts = async (): Promise<Record<string, number>> => {
    const { tables } = await rowsInStore(helper);
    const counted = Object.entries(tables).filter(([table]) => !(table in WORD_TABLES));
    const lengths = counted.map(([table, rows]) => [table, rows.length]);
    return Object.fromEntries(lengths) as Record<string, number>;
  };

  /** How many annotations there are by the counts that are kept. */
  const counted = async (): Promise<number | undefined> =>
    (await rowsInStore(helper)).tables['stats']?.find(({ facet }) => facet === 'all')?.count;

  const noteInDrafts = async (): Promise<string | undefined> =>
    (await rowsInStore(helper)).tables['drafts']?.[0]?.body.note;

  /** Chromium tells nobody how much room there is: always ten gigabytes more than is used. */
  const untilRoomIsShort = async (): Promise<void> => {
    const dashboard = await reading.extension.open('/dashboard.html');
    await dashboard.waitForFunction(() =>
      document.querySelector('.store-notice')?.textContent?.includes('Room is running short'),
    );
    await dashboard.close();
  };

  it('a background killed while it saves: it is saved, once', async () => {
    await rate('over 1 billion users', '5');
    await holdStore(helper);
    await pressSave(page);
    // An answer to what was asked later shows that the saving has begun.
    await askBackground(helper, 'readSlices', ['The budget rose.\n']);
    await reading.extension.killBackground();
    await letGo(helper);
    await untilSaved(page);
    await closeCard(page);
    expect(await counts()).toMatchObject({ annotations: 1, entries: 1, history: 1, drafts: 0 });
  });

  // Chromium keeps to a limit loosely, so that there the disk is never surely full.
  it.each([name].filter((one) => one === 'firefox'))(
    'a full disk: nothing is written, the words stay, and are saved once there is room',
    async () => {
      await rate('Altamn', '5');
      await focusInCard(page, 'textarea');
      await page.keyboard.type('Before.');
      await vi.waitUntil(async () => (await noteInDrafts()) === 'Before.');
      const { drafts: _, ...before } = (await rowsInStore(helper)).tables;
      const makeRoom = await fillDisk(helper);
      await page.bringToFront();
      await page.keyboard.type(' After.');
      await pressSave(page);
      await untilCardSays(page, 'no room left');
      expect((await rowsInStore(helper)).tables).toMatchObject(before);
      await untilRoomIsShort();
      await page.bringToFront();
      await closeCard(page);
      await openClaim(page, 'Altamn');
      expect(await inCard(page, (root) => root.querySelector('textarea')?.value)).toBe(
        'Before. After.',
      );
      await makeRoom();
      await page.bringToFront();
      await pressSave(page);
      await untilSaved(page);
      await closeCard(page);
      expect(await counts()).toMatchObject({
        annotations: (before['annotations']?.length ?? 0) + 1,
        entries: (before['entries']?.length ?? 0) + 1,
        history: (before['history']?.length ?? 0) + 1,
        drafts: 0,
      });
    },
  );

  it('a page closed and a background killed in the middle of an import: half is whole, and goes on', async () => {
    const many = Array.from({ length: 600 }, (_, index) => numbered(index));
    const all = ((await counts())['annotations'] ?? 0) + many.length;
    const file = path.join(folder, 'many.jsonl');
    await writeFile(file, await backupOf(many));
    const first = await reading.extension.open('/options.html');
    await countAsked(first);
    const isHeld = holdStore(helper, 200);
    await chooseFile(first, file);
    await isHeld;
    // The next batch waits for the counts; what is not in one transaction with them is written meanwhile.
    await vi.waitUntil(async () => (await timesAsked(first)) >= 2, 15_000);
    await reading.extension.killBackground();
    await first.close();
    await letGo(helper);
    const half = await counts();
    expect(half['annotations']).toBeGreaterThanOrEqual(200);
    expect(half['annotations']).toBeLessThan(all);
    expect(half['entries']).toBe(half['annotations']);
    expect(half['history']).toBe(half['annotations']);
    expect(await counted()).toBe(half['annotations']);
    const second = await reading.extension.open('/options.html');
    await chooseFile(second, file);
    await second.waitForFunction(() => /were imported/.test(document.body.innerText));
    await second.close();
    expect(await counts()).toMatchObject({ annotations: all, entries: all, history: all });
  });

  it('a background killed while it upgrades: what was there is there, and the next one upgrades it', async () => {
    const { annotations = [], ...rest } = OLD;
    const more = Array.from({ length: 600 }, (_, index) => numbered(index + 100));
    await plantOldStore(helper, { ...rest, annotations: [...annotations, ...more] }, false);
    const source = 'https://example.com/story';
    const asked = askBackground(helper, 'annotationsOf', source).catch(() => undefined);
    await askBackground(helper, 'readSlices', ['The budget rose.\n']);
    await reading.extension.killBackground();
    expect((await rowsInStore(helper)).tables['annotations']).toHaveLength(603);
    await asked;
    const dashboard = await reading.extension.open('/dashboard.html');
    await dashboard.waitForFunction(
      () => document.querySelector('.list-count')?.textContent === '602 ratings',
    );
    await dashboard.close();
    expect(await rowsInStore(helper)).toMatchObject({ version: SCHEMA_VERSION });
    expect(await counts()).toMatchObject({
      annotations: 603,
      entries: 602,
      trash: 1,
      drafts: 1,
    });
  });

  it('an old window in the way: every surface says so, and all goes on by itself once it is gone', async () => {
    await rate('Altamn', '1');
    await plantOldStore(helper, OLD, true);
    await pressSave(page);
    await untilCardSays(page, 'close Blue Pencil’s other tabs');
    const dashboard = await reading.extension.open('/dashboard.html');
    await dashboard.waitForFunction(() =>
      document.querySelector('.store-notice')?.textContent?.includes('Nothing is lost.'),
    );
    await letGo(helper);
    await dashboard.waitForFunction(
      () =>
        !document.querySelector('.store-notice')?.textContent?.includes('Nothing is lost.') &&
        document.querySelector('.list-count')?.textContent?.endsWith('ratings'),
    );
    await page.bringToFront();
    await pressSave(page);
    await untilSaved(page);
    await closeCard(page);
    await dashboard.close();
    expect(await counts()).toMatchObject({ annotations: 4, entries: 3, trash: 1, drafts: 1 });
  });

  it('a clock that was set back: nothing comes to lie before its beginning', async () => {
    const before = await counts();
    const dashboard = await reading.extension.open('/dashboard.html');
    await dashboard.waitForSelector('[data-index="0"] .cell-rating');
    await dashboard.evaluate(() => {
      const past = Date.parse('2001-01-01T00:00:00.000Z');
      globalThis.Date = class extends Date {
        constructor(...given: []) {
          super(...(given.length > 0 ? given : ([past] as unknown as [])));
        }
        static override now = () => past;
      } as DateConstructor;
    });
    await dashboard.focus('[data-index="0"]');
    for (const key of [' ', '6'] as const) await dashboard.keyboard.press(key);
    await dashboard.waitForFunction(() =>
      document.querySelector('.news-line')?.textContent?.includes('1 rated anew.'),
    );
    await dashboard.close();
    const after = { ...before, history: (before['history'] ?? 0) + 1 };
    expect(await counts()).toEqual(after);
    const rows: Annotation[] = (await rowsInStore(helper)).tables['annotations'] ?? [];
    expect(rows.filter(({ created, modified }) => modified < created)).toEqual([]);
  });
});
