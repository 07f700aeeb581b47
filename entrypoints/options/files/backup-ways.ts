import { browser } from 'wxt/browser';
import { words } from '@/lib/locale';
import { BackupPlace } from '@/lib/store';
import { type LastingFileHandle, showSaveFilePicker } from './file-access';

type Pieces = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** A way for backups to be written without a download being asked for each time. */
export interface BackupWay {
  /** The file or folder they go to, undefined while none was chosen. */
  place(): Promise<string | undefined>;
  /** Whether one can be written now, with nothing asked. */
  isReady(): Promise<boolean>;
  /** Asks the reader, in a click of theirs; false where they decline. */
  ask(): Promise<boolean>;
  write(pieces: Pieces): Promise<void>;
}

const kept = new BackupPlace();
const FILE_NAME = 'blue-pencil-backup.jsonl';

const handle = async () => (await kept.handle()) as LastingFileHandle | undefined;

/** Over a file the reader has chosen; it is replaced when the new one is whole. */
function intoFile(pick: NonNullable<typeof showSaveFilePicker>): BackupWay {
  return {
    place: async () => (await handle())?.name,
    isReady: async () =>
      (await (await handle())?.queryPermission({ mode: 'readwrite' })) === 'granted',
    async ask() {
      const before = await handle();
      if (before && (await before.requestPermission({ mode: 'readwrite' })) === 'granted')
        return true;
      try {
        const types = [{ description: 'JSON Lines', accept: { 'application/jsonl': ['.jsonl'] } }];
        await kept.keep(await pick({ id: 'backup', suggestedName: FILE_NAME, types }));
        return true;
      } catch {
        return false;
      }
    },
    async write(pieces) {
      const out = await (await handle())?.createWritable();
      if (!out) throw new Error(words('backup_when'));
      try {
        for await (const piece of pieces) await out.write(piece);
        await out.close();
      } catch (cause) {
        await out.abort().catch(() => {});
        throw cause;
      }
    },
  };
}

const DOWNLOADS = { permissions: ['downloads' as const] };

/** A file a day into a folder of the downloads, with a permission asked for then. */
const intoDownloads: BackupWay = {
  place: async () => ((await intoDownloads.isReady()) ? words('backup_folder') : undefined),
  isReady: () => browser.permissions.contains(DOWNLOADS),
  ask: () => browser.permissions.request(DOWNLOADS),
  async write(pieces) {
    const file = new Blob(await Array.fromAsync(pieces), { type: 'application/octet-stream' });
    const url = URL.createObjectURL(file);
    const day = new Date().toISOString().slice(0, 10);
    const filename = `Blue Pencil/blue-pencil-${day}.jsonl`;
    await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    setTimeout(() => URL.revokeObjectURL(url), 600_000);
  },
};

export const backupWay: BackupWay = showSaveFilePicker
  ? intoFile(showSaveFilePicker.bind(globalThis))
  : intoDownloads;
