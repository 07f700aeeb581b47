/** Two 32-bit numbers of a string, after Bryc's cyrb53: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function hash(key: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  // Zero stands for an empty place.
  return [a >>> 0 || 1, b >>> 0];
}

/**
 * Remembers which keys were there, by 64 bits of each: a million take 32 MB at most, where a Set of the
 * strings takes 150. That two of a million different ones are taken for the same has odds of one in
 * ten million.
 */
export class SeenKeys {
  private table = new Uint32Array(2 * 1024);
  private count = 0;

  /** @returns whether it was there before */
  add(key: string): boolean {
    const [high, low] = hash(key);
    if (!this.insert(high, low)) return true;
    this.count += 1;
    if (this.count * 4 > this.table.length) this.grow();
    return false;
  }

  private insert(high: number, low: number): boolean {
    const { table } = this;
    const mask = table.length / 2 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (table[2 * at] === 0) {
        table[2 * at] = high;
        table[2 * at + 1] = low;
        return true;
      }
      if (table[2 * at] === high && table[2 * at + 1] === low) return false;
    }
  }

  private grow(): void {
    const before = this.table;
    this.table = new Uint32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) this.insert(before[at] as number, before[at + 1] as number);
  }
}
