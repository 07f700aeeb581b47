import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { numbered } from '../components/many-samples.ts';
import { backupOf } from './backup-of.ts';
import { inBrowsers } from './in-browsers.ts';
import { askBackground, rowsInStore } from './in-store.ts';

const KEPT = 12;
const MORE = 3;

inBrowsers('files in the dashboard', (name) => {
  let extension: RunningExtension;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blue-pencil-'));
    extension = await launchExtension(name, {
      headless: true,
      downloads: folder,
      viewport: { width: 1400, height: 900 },
    });
    const elsewhere = await extension.open('/welcome.html');
    for (let index = 0; index < KEPT; index++) {
      const { id, target, claim, body } = numbered(index);
      await askBackground(elsewhere, 'saveAnnotation', { id, target, claim, body });
    }
    await elsewhere.close();
    page = await extension.open('/dashboard.html#q=rating%3Afalse%2Ctrue');
    await page.bringToFront();
  });
  afterAll(async () => {
    await extension?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const toFiles = (): Promise<void> =>
    page.locator('.dashboard-head nav ::-p-text(Export and import)').click();

  it('lead what a search finds out as a sheet', async () => {
    const found = Array.from({ length: KEPT }, (_, index) => numbered(index).body.rating).filter(
      (rating) => rating === 'false' || rating === 'true',
    );
    await toFiles();
    await page.waitForFunction(
      (words) => document.querySelector('.transfer select')?.textContent?.includes(words),
      {},
      `The ${found.length} ratings that your search finds`,
    );
    await page.click('.dashboard-files input[value=sheet]');
    await page.click('.dashboard-files .primary');
    const sheet = await vi.waitFor(async () => {
      const saved = (await readdir(folder)).find((file) => file.endsWith('.csv'));
      const text = await readFile(path.join(folder, saved ?? 'none yet'), 'utf8');
      expect(text.trimEnd().split('\r\n')).toHaveLength(found.length + 1);
      return text;
    }, 15_000);
    expect(sheet).not.toContain('misleading');
  });

  it('bring what another has rated, once it was seen', async () => {
    const many = Array.from({ length: MORE }, (_, index) => numbered(KEPT + index));
    const file = path.join(folder, 'theirs.jsonl');
    await writeFile(file, await backupOf(many));
    const input = await page.waitForSelector('.dashboard-files input[type=file]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
    await page.waitForSelector('.preview .primary');
    await page.bringToFront();
    await page.click('.preview .primary');
    await page.waitForFunction(
      (words) => document.querySelector('.dashboard-files')?.textContent?.includes(words),
      {},
      `${MORE} ratings were imported.`,
    );
    const { tables } = await rowsInStore(page);
    expect(tables['annotations']).toHaveLength(KEPT + MORE);
  });
});
