import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { WORD_TABLES } from '../../lib/store/words/index.ts';
import { inBrowsers } from './in-browsers.ts';
import { rowsInStore, type StoreRows } from './in-store.ts';
import { type PageLog, watchPage } from './watch-page.ts';
import { startExtension } from './start-extension.ts';

const GOLDEN = path.resolve('tests/lib/formats/golden/backup.jsonl');

/** Backups are a machine’s own, and the index of words lies as it was written. */
const OTHERWISE = new Set(['state', ...Object.keys(WORD_TABLES)]);

/** All rows of all tables in one order; running numbers are another machine’s own. */
function comparable({ tables }: StoreRows): Record<string, string[]> {
  const texts = Object.entries(tables).map(([table, rows]) => {
    const plain = rows.map((row) => JSON.stringify({ ...row, n: undefined }, inOrder));
    return [table, plain.toSorted()] as const;
  });
  return Object.fromEntries(texts.filter(([table]) => !OTHERWISE.has(table)));
}

function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).toSorted()) : value;
}

const DAY = 24 * 60 * 60 * 1000;

/** As if the last backup had been written then. */
function lastBackupWas(page: Page, then: Date): Promise<void> {
  return page.evaluate(
    (last) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('blue-pencil');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('state', 'readwrite');
          const state = transaction.objectStore('state');
          const asking = state.get('backup');
          asking.addEventListener('success', () => {
            state.put({ key: 'backup', value: { ...asking.result?.value, last } });
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    then.toISOString(),
  );
}

inBrowsers('files that travel', (name) => {
  let extension: RunningExtension;
  let options: Page;
  let log: PageLog;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blue-pencil-'));
    extension = await launchExtension(name, { headless: true, downloads: folder });
    options = await extension.open('/options.html');
    log = watchPage(options);
    await options.waitForSelector('#data input[type=file]');
  });
  afterAll(async () => {
    await extension?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function choose(file: string, page = options): Promise<void> {
    // The welcome page opens in front of it at some time.
    await page.bringToFront();
    const input = await page.waitForSelector('#data input[type=file]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  }

  async function bring(file: string, page = options): Promise<void> {
    await choose(file, page);
    await page.waitForSelector('#data .preview .primary');
    await page.bringToFront();
    await page.click('#data .preview .primary');
    await page.waitForSelector('#data .preview', { hidden: true });
    await untilSaid('was imported', page);
  }

  async function untilSaid(words: string, page = options): Promise<void> {
    await page.waitForFunction(
      (wanted) => document.querySelector('#data')?.textContent?.includes(wanted),
      {},
      words,
    );
  }

  async function save(form: string, ending: string): Promise<string> {
    await options.bringToFront();
    const before = new Set(await readdir(folder));
    await options.waitForSelector(`#data input[value=${form}]`);
    await options.click(`#data input[value=${form}]`);
    await options.click('#data .levels ~ .acts .primary');
    return vi.waitFor(async () => {
      const saved = (await readdir(folder)).find((one) => one.endsWith(ending) && !before.has(one));
      if (!saved) throw new Error('not saved yet');
      return path.join(folder, saved);
    }, 10_000);
  }

  it('restore in another profile, from one file, the same database, row by row', async () => {
    await bring(GOLDEN);
    const rows = await rowsInStore(options);
    expect(rows.tables['annotations']).toHaveLength(1);
    const file = await save('backup', '.jsonl');
    await vi.waitFor(async () => {
      expect((await readFile(file, 'utf8')).trimEnd().split('\n').at(-1)).toContain('sha256');
    });
    const other = await startExtension(name);
    try {
      const there = await other.open('/options.html');
      await bring(file, there);
      expect(comparable(await rowsInStore(there))).toEqual(comparable(rows));
    } finally {
      await other.close();
    }
  });

  it('bring nothing the second time', async () => {
    await choose(GOLDEN);
    await untilSaid('This file holds nothing new.');
    await options.click('#data .preview .acts button');
  });

  it('are refused with the reason, and change nothing', async () => {
    const before = await rowsInStore(options);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const target = `{"source":"https://a.example/","selector":[{"type":"TextQuoteSelector","exact":"5"},
      {"type":"TextPositionSelector","start":${deep}}]}`;
    const files: [string, string | Uint8Array, string][] = [
      ['sheet.xlsx', 'PK\u0003\u0004', 'sheet.xlsx is packed'],
      ['bomb.json', gzipSync(new Uint8Array(100_000_000)), 'bomb.json is packed'],
      ['crumbs.json', `[[${'{},'.repeat(3_000_001)}{}]]`, 'crumbs.json is no file'],
      [
        'deep.json',
        `[{"type":"Annotation","target":${target}}]`,
        'entry 1, target.selector.1.start',
      ],
    ];
    for (const [file, content, said] of files) {
      await writeFile(path.join(folder, file), content);
      await choose(path.join(folder, file));
      await untilSaid(said);
    }
    await options.click('#data .preview .acts button');
    expect(await rowsInStore(options)).toEqual(before);
  });

  it('make a report that shows notes as they are meant and runs nothing', async () => {
    const file = await save('html', '.html');
    const markup = await vi.waitFor(async () => {
      const text = await readFile(file, 'utf8');
      expect(text).toContain('</html>');
      return text;
    });
    expect(markup).toContain('<strong>not</strong>');
    expect(markup).not.toMatch(/<script|javascript:[^)]*"/);
  });

  it('can be taken back', async () => {
    const sheet = path.join(folder, 'hand.csv');
    await writeFile(sheet, 'claim,page,rating\n5 percent,https://a.example/,true\n');
    const before = await rowsInStore(options);
    await bring(sheet);
    expect((await rowsInStore(options)).tables['annotations']).toHaveLength(2);
    const buttons = await options.$$('#data .transfer button');
    for (const button of buttons)
      if (await button.evaluate((one) => one.textContent?.includes('Take the import back')))
        await button.click();
    await untilSaid('The import was taken back');
    expect(comparable(await rowsInStore(options))).toEqual(comparable(before));
  });

  // Chromium asks for the file to write to in a window of its own, which no driver can answer.
  it.each([name].filter((one) => one === 'firefox'))(
    'are written by themselves, as often as one wants, each with all there is',
    async () => {
      const backups = path.join(folder, 'Blue Pencil');
      const untilWritten = (words: string): Promise<string> =>
        vi.waitFor(async () => {
          const [file = ''] = await readdir(backups);
          const text = await readFile(path.join(backups, file), 'utf8');
          expect(text.trimEnd().split('\n').at(-1)).toContain('sha256');
          expect(text).toContain(words);
          return text;
        }, 15_000);
      await lastBackupWas(options, new Date(Date.now() - 2 * DAY));
      await options.bringToFront();
      await options.click('#data .intervals input[value="1"]');
      const first = await untilWritten('{"annotation":');
      expect(first).not.toContain('7 percent');
      const sheet = path.join(folder, 'more.csv');
      await writeFile(sheet, 'claim,page,rating\n7 percent,https://a.example/,true\n');
      await bring(sheet);
      await lastBackupWas(options, new Date(Date.now() - 2 * DAY));
      const later = await extension.open('/options.html');
      await untilWritten('7 percent');
      await later.close();
    },
  );

  it('make no error and no request but for their own', () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !/^(blob:)?\w+-extension:/.test(address))).toEqual([]);
  });
});
