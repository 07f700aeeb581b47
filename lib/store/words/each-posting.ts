/** Called with a document’s ordinal, how many places the term has in it, and the bytes that say which. */
export type OnPosting = (ordinal: number, count: number, from: number, to: number) => void;

/** Goes through the postings of a term, which are the bytes from one to another, as they were written. */
export function eachPosting(bytes: Uint8Array, from: number, to: number, visit: OnPosting): void {
  let at = from;
  const number = (): number => {
    let [value, shift] = [0, 0];
    for (; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (let ordinal = -1; at < to;) {
    ordinal += number() + 1;
    const count = number();
    const start = at;
    for (let left = count; left > 0;) if ((bytes[at++] as number) < 0x80) left--;
    visit(ordinal, count, start, at);
  }
}

/** Goes through the places that the bytes from one to another say, ascending. */
export function eachPlace(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (place: number) => void,
): void {
  for (let [at, place] = [from, 0]; at < to;) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      place += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    visit(place);
  }
}
