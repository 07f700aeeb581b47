import { Dexie, type Table } from 'dexie';

interface Place {
  id: 'backup';
  handle: unknown;
}

/**
 * Where backups go, as the browser's handle of a file: it means something in this browser alone and is
 * no part of the reader's work, so it lies in a database of its own.
 */
export class BackupPlace extends Dexie {
  declare private places: Table<Place, string>;

  constructor(name = 'blue-pencil-backup-place') {
    super(name);
    this.version(1).stores({ places: 'id' });
  }

  async handle(): Promise<unknown> {
    return (await this.places.get('backup'))?.handle;
  }

  async keep(handle: unknown): Promise<void> {
    await this.places.put({ id: 'backup', handle });
  }
}
