import { foldName } from './fold.ts';
import { type KnownName, parseNameList } from './name-list.ts';

/** The lists as they lie in the package; see scripts/build-names.ts. */
export interface NameLists {
  /** The project's own list, in the form of {@link parseNameList}. */
  listed: string;
  /** Folded titles of two or more words, grouped by their first word, a line each: `sam altman,harris`. */
  titles: string;
}

/** What is known of names, made to be asked quickly. Keys are folded names. */
export interface NameIndex {
  /** Whether this name, spacing and hyphens aside, is known as it is. */
  isKnown(folded: string): boolean;
  /** What the project's own list says of it. */
  listed(folded: string): KnownName | undefined;
  /** The known names that begin (or end) with this word, without it. */
  startingWith(word: string): readonly string[];
  endingWith(word: string): readonly string[];
}

const NONE: readonly string[] = [];

export function createNameIndex(lists: NameLists): NameIndex {
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const joined = new Set<string>();
  const listed = new Map<string, KnownName>();
  const add = (first: string, rest: string) => {
    const key = (first + rest).replaceAll(' ', '');
    if (joined.has(key)) return;
    joined.add(key);
    const space = rest.lastIndexOf(' ');
    push(starts, first, rest);
    push(ends, rest.slice(space + 1), space < 0 ? first : `${first} ${rest.slice(0, space)}`);
  };
  for (const entry of parseNameList(lists.listed)) {
    for (const spelling of [entry.name, ...entry.variants]) {
      const folded = foldName(spelling);
      listed.set(folded, entry);
      const space = folded.indexOf(' ');
      if (space > 0) add(folded.slice(0, space), folded.slice(space + 1));
      else joined.add(folded);
    }
  }
  for (const line of lists.titles.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const first = line.slice(0, space);
    for (const rest of line.slice(space + 1).split(',')) add(first, rest);
  }
  return {
    isKnown: (folded) => joined.has(folded.replaceAll(' ', '')),
    listed: (folded) => listed.get(folded),
    startingWith: (word) => starts.get(word) ?? NONE,
    endingWith: (word) => ends.get(word) ?? NONE,
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
