import type { StoreTrouble } from '@/components/store-notice';
import { Database, isNewerDatabase } from '@/lib/store';

let trouble: StoreTrouble | undefined;
const listeners = new Set<(trouble: StoreTrouble | undefined) => void>();

function tell(next: StoreTrouble | undefined): void {
  trouble = next;
  for (const listener of listeners) listener(next);
}

/** The reader's work, for this page of ours. */
export const database = new Database('blue-pencil', () => tell({ kind: 'blocked' }));

/** Longer than an ordinary opening takes, in milliseconds. */
const LONG = 2_000;

/** Opens it, again where that failed before; what keeps it from being opened is told of. */
export async function openStore(): Promise<void> {
  // Of several who wait for the same window the browser tells the first alone.
  const waiting = setTimeout(() => tell(trouble ?? { kind: 'waiting' }), LONG);
  try {
    await database.open();
    tell(undefined);
  } catch (cause) {
    tell({ kind: isNewerDatabase(cause) ? 'newer' : 'failed' });
  } finally {
    clearTimeout(waiting);
  }
}

// A newer version of the extension has come, to which the database is left.
database.on('versionchange', ({ newVersion }) => {
  if (newVersion) tell({ kind: 'newer' });
});
void openStore();

/** Hears what keeps the store from being used, at once and at each change, until the function it gives is called. */
export function watchTrouble(listener: (trouble: StoreTrouble | undefined) => void): () => void {
  listeners.add(listener);
  listener(trouble);
  return () => void listeners.delete(listener);
}
