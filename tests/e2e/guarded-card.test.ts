import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import { closeCard, focusInCard, openClaim, untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html', 'utf8');

/** What a page can say beforehand of an element whose name it knows. */
const HOSTILE = `<script>
    customElements.define('blue-pencil-card', class extends HTMLElement {
      constructor() {
        super();
        globalThis.internals = this.attachInternals();
      }
    });
  </script>
  <style>
    @property --ink { syntax: '<length>'; inherits: false; initial-value: 0px; }
    @property --paper { syntax: '<length>'; inherits: false; initial-value: 0px; }
    blue-pencil-card { --room: 0px !important; }
    blue-pencil-card::after { position: absolute; inset: 0; content: 'A prize'; background: gold; pointer-events: none; }
  </style>
  <div id="over" popover="manual">A prize</div>`;

inBrowsers('a card on a page that means ill', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages((path) => {
      if (path === '/hostile.html') return { body: ARTICLE.replace('<body>', `<body>${HOSTILE}`) };
      return path === '/story.html' ? { body: ARTICLE } : undefined;
    });
    extension = await startExtension(name);
    await extension.allowSites();
    page = await extension.newPage();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, 'Altamn');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('opens at no click that the page makes up', async () => {
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('blue-pencil-checkable') as unknown as Set<Range>;
      const element = range?.startContainer.parentElement;
      element?.scrollIntoView();
      const box = element?.getBoundingClientRect();
      const at = { clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 5, bubbles: true };
      element?.dispatchEvent(new MouseEvent('click', at));
    });
    expect(await page.$('blue-pencil-card')).toBeNull();
  });

  it('is closed to the page’s scripts and lies over everything of the page', async () => {
    await openClaim(page, '$47.3 billion');
    const seen = await page.$eval('blue-pencil-card', (card) => ({
      root: card.shadowRoot,
      onTop: card.matches(':popover-open'),
    }));
    expect(seen).toEqual({ root: null, onTop: true });
  });

  it('cannot be made invisible or moved under a click', async () => {
    const before = await page.$eval('blue-pencil-card', (card) => card.getAttribute('style'));
    const after = await page.$eval('blue-pencil-card', async (card) => {
      (card as HTMLElement).style.setProperty('opacity', '0.001', 'important');
      (card as HTMLElement).style.setProperty('left', '0px', 'important');
      card.setAttribute('hidden', '');
      await new Promise(requestAnimationFrame);
      return [card.getAttribute('style'), card.hasAttribute('hidden')];
    });
    expect(after).toEqual([before, false]);
  });

  it('comes back when the page closes it', async () => {
    await page.$eval('blue-pencil-card', (card) => (card as HTMLElement).hidePopover());
    const back = await page.waitForFunction(() =>
      document.querySelector('blue-pencil-card')?.matches(':popover-open'),
    );
    expect(await back.jsonValue()).toBe(true);
  });

  it('stays open at an Esc that the page makes up', async () => {
    await page.evaluate(() => {
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      document.body.dispatchEvent(escape);
    });
    expect(await page.$('blue-pencil-card')).not.toBeNull();
  });

  it('keeps what is typed from the page’s own keys', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', () => (document.title = 'heard'));
      document.addEventListener('input', () => (document.title = 'heard'));
    });
    await focusInCard(page, 'textarea');
    await page.keyboard.type('quiet');
    expect(await inCard(page, (root) => root.querySelector('textarea')?.value)).toBe('quiet');
    expect(await page.title()).not.toBe('heard');
    await closeCard(page);
  });

  it('is neither known to a page that has claimed its name, nor dressed, painted over or covered by it', async () => {
    await page.goto(`${server.origin}/hostile.html`);
    await untilMarked(page, 'Altamn');
    await openClaim(page, '$47.3 billion');
    const known = await page.evaluate(() => {
      const { internals } = globalThis as { internals?: ElementInternals };
      const card = document.querySelector('blue-pencil-card')!;
      const { content } = getComputedStyle(card, '::after');
      return { isClaimed: internals !== undefined, root: internals?.shadowRoot ?? null, content };
    });
    expect(known).toEqual({ isClaimed: true, root: null, content: 'none' });
    const drawn = await inCard(page, (root) => {
      const { backgroundColor, height } = getComputedStyle(root.querySelector('[role=dialog]')!);
      const { color } = getComputedStyle(root.querySelector('.quotation-claim')!);
      const { fontFamily } = getComputedStyle(root.querySelector('textarea')!);
      return { backgroundColor, color, fontFamily, isHigh: Number.parseFloat(height) > 200 };
    });
    expect(drawn).toEqual({
      backgroundColor: 'rgb(253, 252, 248)',
      color: 'rgb(28, 30, 34)',
      fontFamily: 'system-ui, sans-serif',
      isHigh: true,
    });
    await focusInCard(page, 'textarea');
    await page.evaluate(() => document.getElementById('over')!.showPopover());
    const isOnTop = await page.waitForFunction(() => {
      const [card, over] = ['blue-pencil-card', '#over'].map((each) =>
        document.querySelector(each)!,
      );
      (over as HTMLElement).style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0';
      const { left, top } = card!.getBoundingClientRect();
      return document.elementFromPoint(left + 50, top + 50) === card;
    });
    expect(await isOnTop.jsonValue()).toBe(true);
    expect(await inCard(page, (root) => root.activeElement?.localName)).toBe('textarea');
    await closeCard(page);
  });
});
