import { foldName } from './fold.ts';
import { frontDecoded } from './front-coding.ts';
import { isStrangeTo } from './letter-runs.ts';
import { NameGroups } from './name-groups.ts';
import { type KnownName, parseNameList } from './name-list.ts';
import { NearWords } from './near-words.ts';

/** The lists as they lie in the package; see scripts/load-names.ts. */
export interface NameLists {
  /** The project's own list, in the form of {@link parseNameList}. */
  listed: string;
  /**
   * Folded titles of two or more words that are not on the own list, grouped by their first word, a
   * line each: `sam harris,mendes`.
   */
  titles: string;
  /** Folded ordinary names and words that resemble listed ones, sorted, as `frontCoded` writes them. */
  ordinary: string;
  /** The letters that stand in a row in names and ordinary words, as `letterRunsOf` writes them. */
  runs?: string;
}

/** What is known of names, made to be asked quickly. All words asked for and answered are folded. */
export interface NameIndex {
  /** Whether this name is known as it is; listed ones with other spaces and hyphens too. */
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

export function createNameIndex(lists: NameLists): NameIndex {
  const { runs } = lists;
  const names = new NameGroups();
  const ordinary = new Set(frontDecoded(lists.ordinary));
  const listed = new Map<string, KnownName>();
  const joined = new Set<string>();
  const near = new NearWords<KnownName>();
  for (const entry of parseNameList(lists.listed)) {
    addListed(entry.name, entry);
    for (const variant of entry.variants) addListed(variant, entry);
  }
  for (const line of lists.titles.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) names.add(line.slice(0, space), line.slice(space + 1));
  }
  return {
    isKnown: (folded) => joined.has(folded.replaceAll(' ', '')) || names.has(folded),
    listed: (folded) => listed.get(folded),
    startingWith: (word) => names.startingWith(word),
    endingWith: (word) => names.endingWith(word),
    isOrdinary: (word) => ordinary.has(word) || joined.has(word) || names.hasWord(word),
    isStrange: (word) => runs !== undefined && isStrangeTo(runs, word),
    near: (word) => near.near(word),
  };

  function addListed(spelling: string, entry: KnownName): void {
    const folded = foldName(spelling);
    if (listed.has(folded)) return;
    listed.set(folded, entry);
    const words = folded.split(' ');
    joined.add(words.join(''));
    if (words.length === 1) {
      joined.add(`${folded}s`);
      near.add(folded, entry);
      return;
    }
    names.add(words[0]!, folded.slice(words[0]!.length + 1));
    for (const word of words) ordinary.add(word);
    if (entry.type === 'person') near.add(words.at(-1)!, entry);
  }
}
