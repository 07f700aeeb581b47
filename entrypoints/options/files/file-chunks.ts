/** The bytes of a file, and each time how much of it has been read: 0 to 1. */
export async function* fileChunks(
  file: File,
  onRead: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value;
      read += next.value.length;
      onRead(read / file.size);
    }
  } finally {
    await reader.cancel();
  }
}
