import { formerSearches } from '@/lib/settings';
import type { SavedSearches } from '@/lib/store';

/**
 * Searches that earlier versions kept among the settings move to the store, where backups find them.
 * Stopped half-way it is done again: a search with its id replaces itself.
 */
export async function moveSearches(store: SavedSearches): Promise<void> {
  const former = await formerSearches.getValue();
  if (former.length === 0) return;
  const now = Date.now();
  for (const [at, search] of former.entries())
    await store.put({ ...search, created: new Date(now + at).toISOString() });
  await formerSearches.setValue([]);
}
