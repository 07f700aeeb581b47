import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

const FORMER = [
  { id: '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11', name: 'First', query: 'rating:false' },
  { id: '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e12', name: 'Second', query: 'kind:money' },
];

it('moves what the settings kept to the data, in its order, and once', async () => {
  const { Database, SavedSearches } = await import('../../../lib/store/index.ts');
  const { moveSearches } = await import('../../../entrypoints/dashboard/move-searches.ts');
  const store = new SavedSearches(new Database('searches'));
  await fakeBrowser.storage.local.set({ savedSearches: FORMER });
  await moveSearches(store);
  expect(await store.all()).toMatchObject(FORMER);
  expect(await fakeBrowser.storage.local.get('savedSearches')).toEqual({ savedSearches: [] });
  await store.remove(FORMER[0]?.id ?? '');
  await moveSearches(store);
  expect(await store.all()).toMatchObject([{ name: 'Second' }]);
});
