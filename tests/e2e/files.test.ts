import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';

const GOLDEN = path.resolve('tests/lib/formats/golden/backup.jsonl');

/** Every row of every table of the store, or none of them any more. */
function inStore(options: Page, work: 'read' | 'wipe'): Promise<Record<string, unknown[]>> {
  return options.evaluate(
    (what) =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('blue-pencil');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const rows: Record<string, unknown[]> = {};
          const transaction = db.transaction(names, 'readwrite');
          for (const name of names) {
            const table = transaction.objectStore(name);
            if (what === 'wipe') table.clear();
            const reading = table.getAll();
            reading.addEventListener('success', () => (rows[name] = reading.result));
          }
          transaction.addEventListener('complete', () => {
            db.close();
            resolve(rows);
          });
        });
      }),
    work,
  );
}

/**
 * What the reader made: the history’s wordings without their running numbers, and without the note of
 * each import, which is another every time.
 */
function readersRows(rows: Record<string, unknown[]>): Record<string, unknown[]> {
  const { annotations = [], trash = [], drafts = [], names = [], history = [] } = rows;
  const wordings = (history as { what: string }[])
    .filter(({ what }) => what !== 'imported')
    .map((entry) => ({ ...entry, n: undefined }));
  return { annotations, trash, drafts, names, history: wordings };
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

  async function choose(file: string): Promise<void> {
    // The welcome page opens in front of it at some time.
    await options.bringToFront();
    const input = await options.waitForSelector('#data input[type=file]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  }

  async function bring(file: string): Promise<void> {
    await choose(file);
    await options.waitForSelector('#data .preview .primary');
    await options.bringToFront();
    await options.click('#data .preview .primary');
    await options.waitForSelector('#data .preview', { hidden: true });
    await untilSaid('was imported');
  }

  async function untilSaid(words: string): Promise<void> {
    await options.waitForFunction(
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

  it('restore on a new machine, from one file, the same database', async () => {
    await bring(GOLDEN);
    const rows = await inStore(options, 'read');
    expect(rows['annotations']).toHaveLength(1);
    const file = await save('backup', '.jsonl');
    await vi.waitFor(async () => {
      expect((await readFile(file, 'utf8')).trimEnd().split('\n').at(-1)).toContain('sha256');
    });
    await inStore(options, 'wipe');
    await bring(file);
    expect(readersRows(await inStore(options, 'read'))).toEqual(readersRows(rows));
  });

  it('bring nothing the second time', async () => {
    await choose(GOLDEN);
    await untilSaid('This file holds nothing new.');
    await options.click('#data .preview .acts button');
  });

  it('are refused with the reason, and change nothing', async () => {
    const before = await inStore(options, 'read');
    const file = path.join(folder, 'sheet.xlsx');
    await writeFile(file, 'PK\u0003\u0004');
    await choose(file);
    await untilSaid('sheet.xlsx is packed');
    expect(await inStore(options, 'read')).toEqual(before);
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
    const before = await inStore(options, 'read');
    await bring(sheet);
    expect((await inStore(options, 'read'))['annotations']).toHaveLength(2);
    const buttons = await options.$$('#data .transfer button');
    for (const button of buttons)
      if (await button.evaluate((one) => one.textContent?.includes('Take the import back')))
        await button.click();
    await untilSaid('The import was taken back');
    expect(readersRows(await inStore(options, 'read'))).toEqual(readersRows(before));
  });

  it('make no error and no request but for their own', () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !/^(blob:)?\w+-extension:/.test(address))).toEqual([]);
  });
});
