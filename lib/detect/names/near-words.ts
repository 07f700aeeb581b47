import { isOneEdit } from './one-edit.ts';

/**
 * Finds the words of a collection that are one edit from a given one, all of three letters or more. A single edit leaves the first
 * or the last letter as it was, and changes the length by one at most: only such words are compared.
 */
export class NearWords<T> {
  readonly #byFirst = new Map<string, [string, T][]>();
  readonly #byLast = new Map<string, [string, T][]>();

  add(word: string, value: T): void {
    push(this.#byFirst, firstOf(word, word.length), [word, value]);
    push(this.#byLast, lastOf(word, word.length), [word, value]);
  }

  near(word: string): [string, T][] {
    const found = new Set<[string, T]>();
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const same = [
        this.#byFirst.get(firstOf(word, length)),
        this.#byLast.get(lastOf(word, length)),
      ];
      for (const entry of same.flatMap((entries) => entries ?? [])) {
        if (isOneEdit(word, entry[0])) found.add(entry);
      }
    }
    return distinct([...found]);
  }
}

function distinct<T>(entries: [string, T][]): [string, T][] {
  return entries.filter(
    ([word, value], at) => entries.findIndex(([w, v]) => w === word && v === value) === at,
  );
}

const firstOf = (word: string, length: number) => `${word[0]}${length}`;
const lastOf = (word: string, length: number) => `${word.at(-1)}${length}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
