import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser-paths.ts';
import {
  type ExtensionOptions,
  launchExtension,
  type RunningExtension,
} from '../../scripts/extension.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/serve.ts';
import { startExtension } from './start-extension.ts';

/** A browser that reads the pages of tests/pages, on all sites. */
export interface Reading {
  extension: RunningExtension;
  server: PageServer;
  /** Opens a page of the server in a tab of its own: `/shadow-tree.html`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The page that stands under its own name in tests/pages. */
export function ownPage(path: string): ServedPage | undefined {
  const file = `tests/pages${path}`;
  return path.endsWith('.html') && existsSync(file) ? { body: readFileSync(file) } : undefined;
}

/**
 * @param find as for {@link servePages}; asked before {@link ownPage}
 * @param options for a browser of its own
 */
export async function startReading(
  name: BrowserName,
  find: (path: string) => ServedPage | undefined = () => undefined,
  options?: Partial<ExtensionOptions>,
): Promise<Reading> {
  const server = await servePages((path) => find(path) ?? ownPage(path));
  const extension = options
    ? await launchExtension(name, { headless: true, ...options })
    : await startExtension(name);
  await extension.allowSites();
  return {
    extension,
    server,
    async open(path) {
      const page = await extension.newPage();
      await page.bringToFront();
      await page.goto(server.origin + path);
      return page;
    },
    async close() {
      await extension.close();
      await server.close();
    },
  };
}
