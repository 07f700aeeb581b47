/** Postings of terms, as bytes, one term after another. */
export interface PostingsWriter {
  /** So many bytes are written. */
  readonly length: number;
  /** The next of a term’s documents: its ordinal, more than the one before, and the places of the term in it, ascending. */
  add(ordinal: number, places: readonly number[]): void;
  /** The same with places that are written already: `count` of them, the bytes `from` to `to`. */
  copy(ordinal: number, count: number, bytes: Uint8Array, from: number, to: number): void;
  /** What follows is of another term. */
  endTerm(): void;
  /** Takes what was written, and begins anew. */
  take(): Uint8Array<ArrayBuffer>;
}

const START_SIZE = 16_384;

/**
 * Whole numbers in bytes of seven bits, the low ones first; all but the last byte have the eighth bit set (LEB128). Of
 * a document: how far its ordinal is from the one before, how many places, and each place from the one before.
 */
export function postingsWriter(): PostingsWriter {
  let bytes = new Uint8Array(START_SIZE);
  let length = 0;
  let last = -1;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  };
  const begin = (ordinal: number, count: number, more: number): void => {
    room(10 + more);
    number(ordinal - last - 1);
    number(count);
    last = ordinal;
  };
  return {
    get length() {
      return length;
    },
    add(ordinal, places) {
      begin(ordinal, places.length, 5 * places.length);
      let before = 0;
      for (const place of places) {
        number(place - before);
        before = place;
      }
    },
    copy(ordinal, count, from, start, end) {
      begin(ordinal, count, end - start);
      bytes.set(from.subarray(start, end), length);
      length += end - start;
    },
    endTerm() {
      last = -1;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
