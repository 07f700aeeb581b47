/** The browser takes hold of the address in the click; a large file may still be being copied then. Milliseconds. */
export const KEPT_FOR = 600_000;

/** Hands a file to the reader, in the way of the browser's own downloads. */
export function handFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Hands a text, or parts of one in UTF-8, to the reader as a file. */
export function saveFile(name: string, ...parts: BlobPart[]): void {
  handFile(name, new Blob(parts, { type: 'text/plain;charset=utf-8' }));
}
