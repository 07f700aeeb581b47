import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeptBrowser } from '../../scripts/kept-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for the profiles of the browsers that stay from file to file, and their numbers as processes. */
    keptBrowsers: string;
  }
}

const NUMBERED = 'process-';

export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'blue-pencil-kept-'));
}

/** So that it can be ended from another process: the one that started it is ended without warning. */
export function noteDown({ browser }: KeptBrowser, folder: string): void {
  writeFileSync(path.join(folder, `${NUMBERED}${browser.process()?.pid}`), '');
}

/** Ends the browsers that are noted down, and removes all that they left. */
export function endAll(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (file.startsWith(NUMBERED)) end(Number(file.slice(NUMBERED.length)));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

function end(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It is gone already, as Chromium is where nobody drives it any more.
  }
}
