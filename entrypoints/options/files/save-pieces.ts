import { handFile, KEPT_FOR } from '@/entrypoints/popup/save-file';

type Piece = string | Uint8Array<ArrayBuffer>;

const TYPE = 'application/octet-stream';

/** A file in the browser's own file system for this extension: on the disk, not in memory. */
async function onDisk(): Promise<FileSystemFileHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getFileHandle(crypto.randomUUID(), { create: true });
  } catch {
    // Private windows have none.
    return undefined;
  }
}

async function gather(pieces: AsyncIterable<Piece>): Promise<Blob> {
  const handle = await onDisk();
  if (!handle) return new Blob(await Array.fromAsync(pieces), { type: TYPE });
  const out = await handle.createWritable();
  try {
    for await (const piece of pieces) await out.write(piece);
    await out.close();
  } catch (cause) {
    await out.abort().catch(() => {});
    throw cause;
  }
  return handle.getFile();
}

/**
 * Hands what is written piece by piece to the reader as a download. It is gathered on the disk, so a
 * million annotations take no more memory than one piece.
 */
export async function savePieces(name: string, pieces: AsyncIterable<Piece>): Promise<void> {
  handFile(name, await gather(pieces));
}

/** Removes what earlier downloads have left, once they have surely been copied. */
export async function sweepPieces(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    for await (const [name, handle] of root.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const { lastModified } = await handle.getFile();
      if (Date.now() - lastModified > KEPT_FOR) await root.removeEntry(name);
    }
  } catch {
    // There are none in private windows, and what is still in use goes the next time.
  }
}
