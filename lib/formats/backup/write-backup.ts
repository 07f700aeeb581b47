import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileRecord } from '../file-entry.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Counts } from './backup-form.ts';

function contentOf(record: FileRecord): object {
  switch (record.type) {
    case 'annotation':
      return { annotation: record.annotation };
    case 'trashed':
      return { trashed: record.trashed };
    case 'draft':
      return { draft: record.draft };
    case 'name':
      return { name: record.name };
    case 'event':
      return { event: record.event };
    case 'search':
      return { search: record.search };
    case 'page':
      return { page: record.page };
    case 'damaged':
      return { damaged: record.damaged };
    case 'settings':
      return { settings: record.settings };
  }
}

/**
 * The backup piece by piece: as much of it is in memory as one batch of records takes.
 *
 * @param batches all that is to be kept, some at a time
 * @param now ISO 8601
 */
export async function* writeBackup(
  batches: AsyncIterable<readonly FileRecord[]>,
  now: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const counts: Counts = {};
  const encode = (lines: object[]): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    hash.update(bytes);
    return bytes;
  };
  yield encode([{ backup: { format: BACKUP_FORMAT, version: BACKUP_VERSION, created: now } }]);
  for await (const batch of batches) {
    for (const { type } of batch) counts[type] = (counts[type] ?? 0) + 1;
    yield encode(batch.map(contentOf));
  }
  const end = { end: { counts, sha256: bytesToHex(hash.digest()) } };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}
