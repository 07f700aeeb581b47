import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SaveRequest } from '../../../lib/annotation-schema.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

// The settings' storage finds its browser by itself.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

const STORY = 'https://example.com/story';
const OTHER = 'https://other.example/story';
const ID = '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11';

const fromPage = (url: string): object => ({ id: fakeBrowser.runtime.id, url, tab: { id: 7 } });
const fromPopup = (): object => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html' as never),
});

type Answer = { ok: true; value: any } | { ok: false; error: string };

async function ask(sender: object, name: string, ...args: unknown[]): Promise<Answer> {
  const call = { door: 'background', name, args };
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await fakeBrowser.runtime.onMessage.trigger(call, sender as never, resolve);
  return (await promise) as Answer;
}

function request(source = STORY, id = ID): SaveRequest {
  return {
    id,
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: '$5 million', prefix: 'cost ', suffix: ' in all' },
        { type: 'TextPositionSelector', start: 8, end: 18 },
      ],
      captured: { url: source, sentence: 'It cost $5 million.', title: 'Story', site: 'Ex' },
    },
    claim: { kind: 'money', text: '$5 million', score: 0.7, reasons: [] },
    body: { rating: 'false', note: '', tags: [], evidence: [] },
  };
}

const PLACE = { source: STORY, quote: request().target.selector[0], url: STORY };

/** What the reader in a tab was asked, tab by tab. */
const told: { tabId: number; name: string }[] = [];

beforeAll(async () => {
  vi.spyOn(fakeBrowser.contextMenus, 'update').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    { name }: { name: string },
  ) => {
    told.push({ tabId, name });
    const source = tabId === 7 ? STORY : OTHER;
    return { ok: true, value: name === 'summary' ? { source } : undefined };
  }) as never);
  const { serveCalls } = await import('../../../entrypoints/background/handlers.ts');
  serveCalls();
});
beforeEach(() => void told.splice(0));

it('reads slices of a page, and refuses what is none', async () => {
  const answer = await ask(fromPage(STORY), 'readSlices', ['It cost $5 million.\n']);
  expect(answer).toMatchObject({ ok: true, value: [{ claims: [{ text: '$5 million' }] }] });
  for (const wrong of ['text', [5], ['x'.repeat(20_001)], Array(201).fill('')])
    expect(await ask(fromPage(STORY), 'readSlices', wrong)).toMatchObject({ ok: false });
});

it('tells of a save that is written, also where the session’s memory is full', async () => {
  await ask(fromPage(STORY), 'claimOpened', PLACE);
  const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  try {
    expect(await ask(fromPage(STORY), 'saveAnnotation', request())).toMatchObject({ ok: true });
  } finally {
    full.mockRestore();
  }
  expect(await ask(fromPage(STORY), 'annotationsOf', STORY)).toMatchObject({ value: [{ id: ID }] });
  await ask(fromPage(STORY), 'deleteAnnotation', ID);
});

const pending = async () => (await fakeBrowser.storage.session.get('pendingClaim'))['pendingClaim'];

it('knows the claim that evidence is looked for, also while the store is kept from being opened', async () => {
  const { store } = await import('../../../entrypoints/background/stores.ts');
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const { annotationsOf } = store;
  await ask(fromPage(STORY), 'saveAnnotation', request());
  await fakeBrowser.storage.session.clear();
  const blocked = vi
    .spyOn(store, 'annotationsOf')
    .mockImplementationOnce((source) => opened.then(() => annotationsOf.call(store, source)));
  const asked = ask(fromPage(STORY), 'claimOpened', PLACE);
  await vi.waitUntil(() => blocked.mock.calls.length > 0);
  const before = await pending();
  open();
  await asked;
  expect(before).toMatchObject({ ...PLACE, tabId: 7 });
  expect(await pending()).toMatchObject({ annotationId: ID });
  await ask(fromPage(STORY), 'deleteAnnotation', ID);
});

it('lets go of the claim that evidence is looked for once its annotation is deleted, from wherever', async () => {
  const deletions = [
    () => ask(fromPage(STORY), 'deleteAnnotation', ID),
    async () => {
      const { store } = await import('../../../entrypoints/background/stores.ts');
      await store.remove(ID, new Date().toISOString());
      await ask(fromPopup(), 'annotationsChanged', [STORY]);
    },
  ];
  for (const remove of deletions) {
    await ask(fromPage(STORY), 'claimOpened', PLACE);
    await ask(fromPopup(), 'annotationsChanged', [STORY]);
    expect(await pending()).toMatchObject({ source: STORY, tabId: 7 });
    await ask(fromPage(STORY), 'saveAnnotation', request());
    await ask(fromPopup(), 'annotationsChanged', [STORY]);
    expect(await pending()).toMatchObject({ annotationId: ID });
    await remove();
    expect(await pending()).toBeUndefined();
  }
});

describe('a page', () => {
  it('reaches the annotations of its own site', async () => {
    const saved = await ask(fromPage(STORY), 'saveAnnotation', request());
    expect(saved).toMatchObject({ ok: true, value: { id: ID, body: { rating: 'false' } } });
    const kept = await ask(fromPage('https://www.example.com/'), 'annotationsOf', STORY);
    expect(kept).toMatchObject({ ok: true, value: [{ id: ID }] });
  });

  it('is told at once all that its reader begins with', async () => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    const begin = () => ask(fromPage(STORY), 'beginPage', `${STORY}?utm_source=x`, [], []);
    expect(await begin()).toMatchObject({
      ok: true,
      value: {
        source: STORY,
        annotations: [{ id: ID }],
        choices: { strictness: 'balanced', look: 'fine' },
      },
    });
    await fakeBrowser.storage.local.set({ strictness: 'few', markLook: 'strong' });
    expect(await begin()).toMatchObject({
      value: { choices: { strictness: 'few', look: 'strong' } },
    });
    await fakeBrowser.storage.local.remove(['strictness', 'markLook']);
    const { store } = await import('../../../entrypoints/background/stores.ts');
    vi.spyOn(store, 'annotationsOf').mockRejectedValueOnce(new Error('broken'));
    const { value } = (await begin()) as { value: object };
    expect(value).toMatchObject({ source: STORY, choices: { strictness: 'balanced' } });
    expect(value).not.toHaveProperty('annotations');
  });

  it('is given no script but those of its reader', async () => {
    const refused = await ask(fromPage(STORY), 'loadScript', '../background');
    expect(refused).toEqual({ ok: false, error: expect.stringContaining('script is not valid') });
  });

  it.each([
    ['annotationsOf', [STORY]],
    ['beginPage', [STORY, [], []]],
    ['saveAnnotation', [request()]],
    ['deleteAnnotation', [ID]],
    ['restoreAnnotation', [ID]],
    ['draftOf', [STORY, request().target.selector[0]]],
    ['saveDraft', [STORY, request().target.selector[0], request().body]],
    ['dropDraft', [STORY, request().target.selector[0]]],
    ['claimOpened', [PLACE]],
  ])('of another site is refused %s', async (name, args) => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    const refused = await ask(fromPage(OTHER), name, ...args);
    expect(refused).toEqual({ ok: false, error: expect.stringContaining('own site') });
    const kept = await ask(fromPage(STORY), 'annotationsOf', STORY);
    expect(kept).toMatchObject({ value: [{ id: ID, body: { rating: 'false' } }] });
  });

  it('cannot take over an annotation of another site by its id', async () => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    const forged = await ask(fromPage(OTHER), 'saveAnnotation', request(OTHER));
    expect(forged).toMatchObject({ ok: false });
  });

  it.each([
    ['readPage', [7]],
    ['openAnnotation', [ID]],
    ['switchSite', ['example.com', false]],
    ['useAsEvidence', [7]],
  ])('is refused %s, which is for our own pages', async (name, args) => {
    expect(await ask(fromPage(STORY), name, ...args)).toEqual({
      ok: false,
      error: expect.stringContaining('own pages'),
    });
  });

  it.each([
    ['as long as a disk', { ...request().target.selector[0], exact: 'x'.repeat(20_001) }],
    ['no quotation', { exact: { length: 1 } }],
  ])('keeps no draft of words that are %s', async (_, quote) => {
    for (const call of ['draftOf', 'dropDraft', 'saveDraft'])
      expect(await ask(fromPage(STORY), call, STORY, quote, request().body)).toEqual({
        ok: false,
        error: expect.stringContaining('quotation is not valid'),
      });
  });

  it('is told where what it sends is not valid', async () => {
    const broken = { ...request(), body: { rating: 'great' } };
    expect(await ask(fromPage(STORY), 'saveAnnotation', broken)).toEqual({
      ok: false,
      error: expect.stringContaining('at body.rating'),
    });
  });
});

describe('other open pages', () => {
  it('of the site read their annotations again after a save, others do not', async () => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    await vi.waitFor(() => expect(told).toContainEqual({ tabId: 7, name: 'refresh' }));
    expect(told).not.toContainEqual({ tabId: 8, name: 'refresh' });
  });

  it('stop when their site is switched off', async () => {
    await ask(fromPopup(), 'switchSite', 'example.com', false);
    expect(told).toContainEqual({ tabId: 7, name: 'stop' });
    expect(told).not.toContainEqual({ tabId: 8, name: 'stop' });
    expect(await ask(fromPage(STORY), 'articleFound')).toEqual({ ok: true, value: undefined });
    expect(told.filter(({ name }) => name !== 'summary' && name !== 'stop')).toEqual([]);
  });
});

describe('opening an annotation', () => {
  const VISITED = `${STORY}/visited`;
  const SHOWN = `${STORY}/shown`;

  it.each([
    ['leads to the page as it was visited', VISITED, `${VISITED}?page=2`, `${VISITED}?page=2`],
    ['leads to no other site than lists show it under', SHOWN, OTHER, SHOWN],
  ])('%s', async (_, source, url, opened) => {
    const asked = request(source, crypto.randomUUID());
    asked.target.captured.url = url;
    await ask(fromPage(STORY), 'saveAnnotation', asked);
    const tab = { id: 7, url: opened, status: 'complete' };
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(tab as never);
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
    const answer = await ask(fromPopup(), 'openAnnotation', asked.id);
    const calls = create.mock.calls;
    create.mockRestore();
    get.mockRestore();
    expect(answer).toMatchObject({ ok: true });
    expect(calls).toEqual([[{ url: opened, active: true }]]);
  });
});

describe('deleting', () => {
  it('moves an annotation to the trash, from where it comes back', async () => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    await ask(fromPage(STORY), 'deleteAnnotation', ID);
    expect(await ask(fromPage(STORY), 'annotationsOf', STORY)).toMatchObject({ value: [] });
    await ask(fromPage(STORY), 'restoreAnnotation', ID);
    expect(await ask(fromPage(STORY), 'annotationsOf', STORY)).toMatchObject({
      value: [{ id: ID }],
    });
  });
});

describe('what writes', () => {
  const NEW = '9b1d0e2c-7a53-4c1e-8f04-3d5a6b7c8d9e';
  const from = (path: string): object => ({
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL(path as never),
  });

  it('is told by the history: card, popup or side panel, each with what it changed alone', async () => {
    const first = request('https://example.com/other', NEW);
    const { body: base } = first;
    await ask(fromPage(STORY), 'saveAnnotation', first);
    const noted = { ...first, base, body: { ...base, note: 'Asked.' } };
    await ask(from('/sidepanel.html'), 'saveAnnotation', noted);
    const rated = { ...first, base, body: { ...base, rating: 'true' as const } };
    const { value } = (await ask(from('/popup.html'), 'saveAnnotation', rated)) as { value: any };
    expect(value.body).toMatchObject({ rating: 'true', note: 'Asked.' });
    const surfaces = value.history.map(({ surface }: { surface: string }) => surface);
    expect(surfaces).toEqual(['sidepanel', 'popup']);
  });

  it('is a card wherever a page’s reader says otherwise', async () => {
    const again = request('https://example.com/other', NEW);
    const forged = `https://example.com/?${fakeBrowser.runtime.getURL('/popup.html' as never)}`;
    const answer = await ask(fromPage(forged), 'saveAnnotation', again);
    expect((answer as { value: any }).value.history.at(-1).surface).toBe('card');
  });
});

describe('the source of a page', () => {
  const MINE = 'https://m.github.io/story';

  it('is what the page calls itself, on its own site', async () => {
    const said = ['https://other.example/story', 'https://www.example.com/story?utm_source=x'];
    const answer = await ask(fromPage(STORY), 'sourceOf', STORY, said);
    expect(answer).toEqual({ ok: true, value: 'https://www.example.com/story' });
  });

  it('is never one of another’s who shares the host', async () => {
    const said = ['https://amp.github.io/story'];
    expect(await ask(fromPage(MINE), 'sourceOf', MINE, said)).toEqual({ ok: true, value: MINE });
    expect(await ask(fromPage(MINE), 'annotationsOf', said[0])).toMatchObject({ ok: false });
    expect(await ask(fromPage(MINE), 'sourceOf', STORY, [])).toMatchObject({ ok: false });
  });
});

describe('moving ratings to another address', () => {
  const MOVED = 'https://www.example.com/moved';

  it('is for our own pages, and for one site', async () => {
    await ask(fromPage(STORY), 'saveAnnotation', request());
    for (const [sender, to] of [
      [fromPage(STORY), MOVED],
      [fromPopup(), OTHER],
    ] as const)
      expect(await ask(sender, 'moveAnnotations', STORY, to)).toMatchObject({ ok: false });
    expect(await ask(fromPopup(), 'annotationsOf', STORY)).toMatchObject({ value: [{ id: ID }] });
  });

  it('takes them all along', async () => {
    await ask(fromPopup(), 'moveAnnotations', STORY, MOVED);
    expect(await ask(fromPopup(), 'annotationsOf', MOVED)).toMatchObject({ value: [{ id: ID }] });
    expect(await ask(fromPopup(), 'annotationsOf', STORY)).toEqual({ ok: true, value: [] });
  });
});
