import { foldName } from './fold.ts';
import { frontDecoded } from './front-coding.ts';
import { LetterRuns } from './letter-runs.ts';
import { type KnownName, parseNameList } from './name-list.ts';
import { NearWords } from './near-words.ts';

/** The lists as they lie in the package; see scripts/load-names.ts. */
export interface NameLists {
  /** The project's own list, in the form of {@link parseNameList}. */
  listed: string;
  /** Folded titles of two or more words, grouped by their first word, a line each: `sam altman,harris`. */
  titles: string;
  /** Folded ordinary names and words that resemble listed ones, sorted, as `frontCoded` writes them. */
  ordinary: string;
}

/** What is known of names, made to be asked quickly. All words asked for and answered are folded. */
export interface NameIndex {
  /** Whether this name, spacing and hyphens aside, is known as it is. */
  isKnown(folded: string): boolean;
  /** What the project's own list says of it. */
  listed(folded: string): KnownName | undefined;
  /** The known names that begin (or end) with this word, without it. */
  startingWith(word: string): readonly string[];
  endingWith(word: string): readonly string[];
  /** Whether the word is part of a known name, or a name or word in its own right. */
  isOrdinary(word: string): boolean;
  /** Whether the word holds letters that no known name or ordinary word has in a row. */
  isStrange(word: string): boolean;
  /** Listed names of one word, and surnames of listed people, that are one edit from this word. */
  near(word: string): [string, KnownName][];
}

const NONE: readonly string[] = [];

export function createNameIndex(lists: NameLists): NameIndex {
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const joined = new Set<string>();
  const ordinary = new Set(frontDecoded(lists.ordinary));
  const listed = new Map<string, KnownName>();
  const near = new NearWords<KnownName>();
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
      else joined.add(folded).add(`${folded}s`);
      if (space < 0) near.add(folded, entry);
      else if (entry.type === 'person') near.add(folded.slice(folded.lastIndexOf(' ') + 1), entry);
      if (space > 0) for (const word of folded.split(' ')) ordinary.add(word);
    }
  }
  for (const line of lists.titles.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const first = line.slice(0, space);
    for (const rest of line.slice(space + 1).split(',')) add(first, rest);
  }
  const runs = new LetterRuns();
  for (const words of [ordinary, starts.keys(), ends.keys()])
    for (const word of words) runs.add(word);
  return {
    isStrange: (word) => runs.isStrange(word),
    isKnown: (folded) => joined.has(folded.replaceAll(' ', '')),
    listed: (folded) => listed.get(folded),
    startingWith: (word) => starts.get(word) ?? NONE,
    endingWith: (word) => ends.get(word) ?? NONE,
    isOrdinary: (word) =>
      ordinary.has(word) || starts.has(word) || ends.has(word) || joined.has(word),
    near: (word) => near.near(word),
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
