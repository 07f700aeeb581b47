const NONE: readonly string[] = [];

/**
 * Names of two and more words, to be asked for by their first or their last word. Groups are kept as
 * texts and taken apart when they are asked for: of tens of thousands of names, a page asks for a few
 * hundred.
 */
export class NameGroups {
  readonly #starts = new Groups();
  readonly #ends = new Groups();

  /** @param rests what follows the first word in each name, parted by commas */
  add(first: string, rests: string): void {
    this.#starts.add(first, rests);
    for (const rest of rests.split(',')) {
      const space = rest.lastIndexOf(' ');
      if (space < 0) this.#ends.add(rest, first);
      else this.#ends.add(rest.slice(space + 1), `${first} ${rest.slice(0, space)}`);
    }
  }

  /** What follows this word in the names that begin with it. */
  startingWith(word: string): readonly string[] {
    return this.#starts.of(word);
  }

  /** What precedes this word in the names that end with it. */
  endingWith(word: string): readonly string[] {
    return this.#ends.of(word);
  }

  has(name: string): boolean {
    const space = name.indexOf(' ');
    return space > 0 && this.startingWith(name.slice(0, space)).includes(name.slice(space + 1));
  }

  /** Whether a name begins or ends with this word. */
  hasWord(word: string): boolean {
    return this.#starts.has(word) || this.#ends.has(word);
  }
}

class Groups {
  readonly #texts = new Map<string, string>();
  readonly #parted = new Map<string, readonly string[]>();

  add(key: string, values: string): void {
    const before = this.#texts.get(key);
    this.#texts.set(key, before === undefined ? values : `${before},${values}`);
  }

  has(key: string): boolean {
    return this.#texts.has(key);
  }

  of(key: string): readonly string[] {
    const parted = this.#parted.get(key) ?? this.#texts.get(key)?.split(',');
    if (!parted) return NONE;
    this.#parted.set(key, parted);
    return parted;
  }
}
