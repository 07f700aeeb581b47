/** The same batches, each told by its size before it is passed on, until the reader ends it. */
export async function* counted<One>(
  batches: AsyncIterable<readonly One[]>,
  signal: AbortSignal,
  onBatch: (size: number) => void,
): AsyncGenerator<readonly One[]> {
  for await (const batch of batches) {
    signal.throwIfAborted();
    yield batch;
    onBatch(batch.length);
  }
}
