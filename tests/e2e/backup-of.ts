import type { Annotation } from '../../lib/annotation.ts';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';

const NOW = '2026-03-01T00:00:00.000Z';

/** A backup that holds these annotations and nothing else. */
export async function backupOf(annotations: Annotation[]): Promise<Uint8Array> {
  async function* records() {
    yield annotations.map((annotation) => ({ type: 'annotation' as const, annotation }));
  }
  return Buffer.concat(await Array.fromAsync(writeBackup(records(), NOW)));
}
