import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const CACHE = path.resolve(import.meta.dirname, '../node_modules/.cache/blue-pencil');

/** What says that a browser runs in a profile. */
const LOCKS = /(?:^|[\\/])(?:lock|\.parentlock|parent\.lock)$/;

/** Where the profile lies in which this Firefox has been started once. */
function templateOf(executablePath: string): string {
  const { mtimeMs, size } = statSync(realpathSync(executablePath));
  return `${CACHE}/firefox-${size}-${Math.round(mtimeMs)}`;
}

/** Starts Firefox once in an empty profile and keeps that, unless there is one: the next starts take two thirds of the time. */
export async function warmFirefox(executablePath: string): Promise<void> {
  const template = templateOf(executablePath);
  if (existsSync(template)) return;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(`${template}-`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: unfinished,
  });
  await browser.close();
  renameSync(unfinished, template);
}

/** A profile of its own for one start of Firefox, a copy of the warm one; undefined where there is none. */
export function warmProfile(executablePath: string): string | undefined {
  if (!existsSync(templateOf(executablePath))) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'blue-pencil-firefox-'));
  fillProfile(executablePath, folder);
  return folder;
}

/** Copies the warm profile, where there is one, into an empty folder. */
export function fillProfile(executablePath: string, folder: string): void {
  const template = templateOf(executablePath);
  if (!existsSync(template)) return;
  cpSync(template, folder, { recursive: true, filter: (file) => !LOCKS.test(file) });
}
