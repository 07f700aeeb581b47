import type { FileEntry } from './file-entry.ts';
import { foldSameWords } from './fold-same-words.ts';

/** Few enough to be read between two frames. */
const SLICE = 200;

/** Entries of a file that lies in memory: none of them after each slice, as a time to pause or end, and then all. */
export function* inSlices<Item>(
  items: readonly Item[],
  read: (item: Item, at: number) => FileEntry,
): Generator<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (const [at, item] of items.entries()) {
    entries.push(read(item, at));
    if (at % SLICE === 0) yield [];
  }
  yield foldSameWords(entries);
}
