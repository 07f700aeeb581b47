import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';

const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

inBrowsers('nothing leaves the machine', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await servePages((path) => {
      asked.push(path);
      return { body: 'heard', headers: { 'access-control-allow-origin': '*' } };
    });
    extension = await launchExtension(name, { headless: true });
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('asks for no site at installation', () => {
    const manifest = JSON.parse(readFileSync(`${OUTPUT[name]}/manifest.json`, 'utf8'));
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('cannot send a request from its pages, in any way a page has', async () => {
    await extension.allowSites();
    const page = await extension.open('/popup.html');
    const reached = await page.evaluate(async (origin) => {
      const ways: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch(`${origin}/fetch`, { mode: 'no-cors' }),
        image: () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = () => reject(new Error('refused'));
            image.src = `${origin}/image`;
          }),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`);
            socket.onopen = resolve;
            socket.onerror = () => reject(new Error('refused'));
          }),
      };
      const through: string[] = [];
      for (const [way, go] of Object.entries(ways))
        await go().then(
          () => through.push(way),
          () => undefined,
        );
      navigator.sendBeacon(`${origin}/beacon`, 'x');
      return through;
    }, server.origin);
    expect(reached).toEqual([]);
    // A visit proves that the server hears, and comes after whatever the beacon could have sent.
    const visitor = await extension.newPage();
    await visitor.goto(`${server.origin}/visit`);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/visit']);
  });
});
