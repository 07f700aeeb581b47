import type { FileEntry, ReadFile } from '../formats/file-entry.ts';
import type { ImportOptions } from './import-store.ts';

/** Few enough to be checked and looked up between two frames. */
const MOST = 200;

/**
 * The entries of a file some at a time, until they end or the reader ends it.
 *
 * @throws DOMException AbortError, or the signal's own reason
 */
export async function* batchesOf(
  { entries }: ReadFile,
  { signal, onProgress, pause }: ImportOptions,
): AsyncGenerator<FileEntry[]> {
  let count = 0;
  for await (const some of entries)
    for (let at = 0; at === 0 || at < some.length; at += MOST) {
      signal.throwIfAborted();
      const batch = some.slice(at, at + MOST);
      if (batch.length > 0) yield batch;
      const share = some.length > 0 ? (at + batch.length) / some.length : 0;
      onProgress((count += batch.length), share);
      await pause();
    }
  signal.throwIfAborted();
}
