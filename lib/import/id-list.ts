const WORDS = 4;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

function hex(word: number | undefined): string {
  return (word ?? 0).toString(16).padStart(8, '0');
}

/** Ids in a list: a UUID takes 16 bytes, where a string of it takes 56, and an import may bring a million. */
export class IdList {
  private table = new Uint32Array(WORDS * 256);
  /** Ids of another form, by their place. */
  private readonly others = new Map<number, string>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(id: string): void {
    const start = WORDS * this.count;
    if (start === this.table.length) this.grow();
    if (UUID.test(id)) {
      const digits = id.replaceAll('-', '');
      for (let word = 0; word < WORDS; word++)
        this.table[start + word] = parseInt(digits.slice(8 * word, 8 * word + 8), 16);
    } else this.others.set(this.count, id);
    this.count += 1;
  }

  /** The ids from one place to another, which is not among them. */
  slice(from: number, to: number): string[] {
    const length = Math.max(Math.min(to, this.count) - from, 0);
    const places = Array.from({ length }, (_, at) => from + at);
    return places.map((at) => this.others.get(at) ?? this.uuidAt(WORDS * at));
  }

  private uuidAt(start: number): string {
    const digits = [0, 1, 2, 3].map((word) => hex(this.table[start + word])).join('');
    const parts = [
      [0, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 32],
    ] as const;
    return parts.map(([from, to]) => digits.slice(from, to)).join('-');
  }

  private grow(): void {
    const before = this.table;
    this.table = new Uint32Array(2 * before.length);
    this.table.set(before);
  }
}
