import { FileRefused } from './file-problem.ts';

/**
 * Bytes of a file that has to be read in one piece, as all but the backup have to: some 50,000 annotations,
 * and little enough for 300 MB of memory.
 */
export const MOST_BYTES = 48_000_000;

function lineEndsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
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
  const parts: string[] = [];
  let line = 1;
  let length = 0;
  for await (const chunk of chunks) {
    if ((length += chunk.length) > most) throw new FileRefused('too-large');
    try {
      parts.push(decoder.decode(chunk, { stream: true }));
    } catch {
      throw new FileRefused('not-utf8', line);
    }
    line += lineEndsIn(chunk);
  }
  try {
    parts.push(decoder.decode());
  } catch {
    throw new FileRefused('not-utf8', line);
  }
  return parts.join('');
}
