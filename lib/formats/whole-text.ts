import { FileRefused } from './file-problem.ts';

/**
 * Bytes of a file that has to be read in one piece, as all but the backup have to: some 50,000 annotations,
 * and little enough for 300 MB of memory.
 */
export const MOST_BYTES = 48_000_000;

/** Counted from 1. */
function lineAt(bytes: readonly Uint8Array[]): number {
  let lines = 1;
  for (const chunk of bytes)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/**
 * All of a text.
 *
 * @throws FileRefused where it is longer than `most` bytes, or no UTF-8
 */
export async function wholeText(
  chunks: AsyncIterable<Uint8Array>,
  most = MOST_BYTES,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read: Uint8Array[] = [];
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if ((length += chunk.length) > most) throw new FileRefused('too-large');
    try {
      parts.push(decoder.decode(chunk, { stream: true }));
    } catch {
      throw new FileRefused('not-utf8', lineAt(read));
    }
    read.push(chunk);
  }
  try {
    parts.push(decoder.decode());
  } catch {
    throw new FileRefused('not-utf8', lineAt(read));
  }
  return parts.join('');
}
