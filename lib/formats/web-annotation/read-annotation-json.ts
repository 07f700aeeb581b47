import type { FileEntry, FileRecord, ReadFile, Rejection } from '../file-entry.ts';
import { FileRefused } from '../file-problem.ts';
import { hasCrumbs } from '../has-crumbs.ts';
import { inSlices } from '../in-slices.ts';
import { listOf, objectOf } from '../loose.ts';
import { wholeText } from '../whole-text.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { readWebAnnotation } from './read-web-annotation.ts';

/** Entries of one file: far more than its bytes hold of real ones. */
const MOST_ENTRIES = 500_000;

function parse(text: string): unknown {
  if (text.trim() === '') throw new FileRefused('empty');
  if (hasCrumbs(text)) throw new FileRefused('unknown');
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused('not-json');
  }
}

type ReadItem = (item: unknown) => FileRecord | Rejection;

/** Lists as W3C pages and collections, Hypothesis' exports and its API's answers have them. */
function itemsOf(root: unknown): unknown[] {
  if (Array.isArray(root)) return root;
  const { items, first, annotations, rows, ['@graph']: graph, type } = objectOf(root);
  const list = [items, objectOf(first)['items'], annotations, rows, graph].find(Array.isArray);
  return list ?? (type === 'Annotation' ? [root] : []);
}

function readerOf(item: unknown): ReadItem | undefined {
  const { uri, type, target } = objectOf(item);
  if (typeof uri === 'string') return readHypothesis;
  return listOf(type).includes('Annotation') || target !== undefined
    ? readWebAnnotation
    : undefined;
}

function readItem(item: unknown, at: number): FileEntry {
  const read = readerOf(item);
  return { ...(read ? read(item) : { type: 'rejected', problem: 'unknown' }), line: at + 1 };
}

/**
 * Reads W3C Web Annotations and Hypothesis' exports, from JSON.
 *
 * @throws FileRefused while the entries are read, where the file is none of these
 */
export function readAnnotationJson(chunks: AsyncIterable<Uint8Array>): ReadFile {
  async function* entries(): AsyncGenerator<FileEntry[]> {
    const root = parse(await wholeText(chunks));
    const items = itemsOf(root);
    if (items.length === 0) throw new FileRefused('no-annotations');
    if (items.length > MOST_ENTRIES) throw new FileRefused('too-large');
    yield* inSlices(items, (item, at) => {
      // What has been read is not kept twice.
      items[at] = undefined;
      return readItem(item, at);
    });
  }
  return { unit: 'entry', whole: false, isStreamed: false, entries: entries(), warnings: [] };
}
