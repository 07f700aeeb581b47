import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser-paths.ts';
import type { RunningExtension } from '../../scripts/extension.ts';
import { untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

// Only Chromium lets a driver into the world where a page's reader runs.
describe.skipIf(!findBrowser('chromium'))('a page’s reader, in chromium', () => {
  let extension: RunningExtension;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    extension = await startExtension('chromium');
    await extension.allowSites();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('reaches nothing but its own', async () => {
    const page = await extension.newPage();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, 'Altamn');
    const [realm] = page.extensionRealms();
    const answers = await realm!.evaluate(async (elsewhere) => {
      const ask = async (call: string, ...args: unknown[]): Promise<unknown> => {
        const { runtime } = (globalThis as any).chrome;
        const answer = await runtime.sendMessage({ door: 'background', name: call, args });
        return answer.ok ? answer.value : answer.error;
      };
      const request = { id: '4e3a3f0e-54cc-4bb8-8d2b-6d2f30a8a001', name: 'Nadela' };
      return [
        await ask('acceptName', { ...request, source: elsewhere }),
        await ask('suggestNames', [{ text: 'Sam Altamn', count: 1 }], elsewhere, []),
        await ask('addNames', []),
        await ask('removeNames', []),
        await ask('reviseName', {}),
        await ask('acceptName', { ...request, source: '', name: 'x'.repeat(101) }),
      ];
    }, 'https://elsewhere.example/story');
    const OTHERS = 'A page can reach what is kept of its own site only.';
    const OWN = 'Only Blue Pencil’s own pages may ask for this.';
    expect(answers).toEqual([OTHERS, OTHERS, OWN, OWN, OWN, expect.stringContaining('not valid')]);
  });
});
