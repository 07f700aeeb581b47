const NEW_LINE = 10;

/** A line as bytes, without its end; `undefined` stands for one that is longer than allowed. */
export interface ByteLine {
  /** Counted from 1. */
  line: number;
  bytes: Uint8Array | undefined;
}

/** Gathers the pieces of a line that runs over chunks, and lets them go once they are too many. */
class Pieces {
  private parts: Uint8Array[] = [];
  private length = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.most) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(): Uint8Array | undefined {
    const { parts, length } = this;
    this.parts = [];
    this.length = 0;
    if (length > this.most) return undefined;
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/**
 * Parts a stream of bytes into lines, in as little memory as a chunk and one line take.
 *
 * @param most bytes of a line; a longer one is read over and given as undefined
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<ByteLine[]> {
  const pieces = new Pieces(most);
  let line = 1;
  for await (const chunk of chunks) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      pieces.add(chunk.subarray(from, at));
      lines.push({ line, bytes: pieces.take() });
      line += 1;
      from = at + 1;
    }
    pieces.add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (!pieces.isEmpty) yield [{ line, bytes: pieces.take() }];
}
