import { readBackup } from './backup/read-backup.ts';
import { readCsv } from './csv/read-csv.ts';
import type { ReadFile } from './file-entry.ts';
import { FileRefused } from './file-problem.ts';
import { readAnnotationJson } from './web-annotation/read-annotation-json.ts';

/** Bytes that tell a file's form. */
const HEAD = 512;

/** Archives, and what spreadsheets and word processors keep in them: they are never unpacked. */
const PACKED = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '\u001f\u008b',
  'BZh',
  '7z\u00bc\u00af',
  'Rar!',
  '\u00fd7zXZ',
];
const BACKUP = /^\s*\{"backup":/;

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

/** The chunks, and the first bytes of them looked at beforehand. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: string; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let head = '';
  while (head.length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    head += latin(next.value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  }
  return { head, all: all() };
}

/**
 * Tells by its first bytes what a file is, whatever its name says, and reads it: a backup, W3C Web
 * Annotations, a fact-checking sheet, an export of Hypothesis.
 *
 * @throws FileRefused where it is none of these, now or while its entries are read
 */
export async function readFile(chunks: AsyncIterable<Uint8Array>): Promise<ReadFile> {
  const { head, all } = await peek(chunks);
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (PACKED.some((sign) => head.startsWith(sign))) throw new FileRefused('packed');
  if (text.trim() === '') throw new FileRefused('empty');
  if (text.includes('\0')) throw new FileRefused('binary');
  if (BACKUP.test(text)) return readBackup(all);
  return /^\s*[[{]/.test(text) ? readAnnotationJson(all) : readCsv(all);
}
