/** Hands a text, or parts of one in UTF-8, to the reader as a file, in the way of the browser's own downloads. */
export function saveFile(name: string, ...parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the address in the click; a moment later it is needed no more.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
