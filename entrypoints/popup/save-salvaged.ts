import { saveFile } from './save-file';
import { salvage, salvagedRecords } from '@/lib/store';

/**
 * A backup of a database that cannot be opened as it should be: of all in it that can be read. It is
 * gathered in memory, as the disk may be what failed.
 */
export async function saveSalvaged(): Promise<void> {
  const { writeBackup } = await import('@/lib/formats/backup/write-backup');
  const now = new Date().toISOString();
  const pieces = await Array.fromAsync(writeBackup(salvagedRecords(await salvage()), now));
  saveFile(`blue-pencil-copy-${now.slice(0, 10)}.jsonl`, ...pieces);
}
