import { readFileSync, readdirSync } from 'node:fs';
import { foldName } from '../lib/detect/names/fold.ts';
import { frontCoded } from '../lib/detect/names/front-coding.ts';
import { letterRunsOf } from '../lib/detect/names/letter-runs.ts';
import { type KnownName, type NameLists, parseNameList } from '../lib/detect/names/index.ts';
import { type OrdinaryWords, ordinaryWords } from './ordinary-words.ts';
import { resemblingWords } from './resembling-words.ts';
import { wikipediaTitles } from './wikipedia-titles.ts';

const LISTS = new URL('../assets/names/', import.meta.url);
const ORDINARY = new URL('ordinary/', LISTS);
/** Shorter words are never marked without more than their letters. */
const SHORTEST = 4;
const COMMENT = /^#.*\n/gm;

/**
 * The lists of names for `createNameIndex`, from their sources: the files of assets/names, the titles
 * of Wikipedia, and those ordinary names and words that one could take for a misspelled known name.
 * Takes seconds; load-names.ts keeps what it made.
 */
export function makeNames(): NameLists {
  const listed = readLists(LISTS);
  const entries = parseNameList(listed);
  const ordinary = ordinaryWords(readLists(ORDINARY).split('\n'));
  const titles = wikipediaTitles(ordinary, spellingsOf(entries));
  const near = resembling(entries, ordinary);
  const runs = letterRunsOf([titles, ...near, ...spellingsOf(entries)].join(' '));
  return { listed, titles, ordinary: frontCoded(near), runs };
}

/** The files of a folder of lists, one after another, without their comments. */
function readLists(folder: URL): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = files.sort().map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return texts.join('').replace(COMMENT, '');
}

function resembling(listed: readonly KnownName[], { names, english }: OrdinaryWords): string[] {
  const known = new Set<string>();
  for (const spelling of spellingsOf(listed)) {
    for (const word of spelling.split(' ')) if (word.length >= SHORTEST) known.add(word);
  }
  const near = resemblingWords(new Set([...names, ...english]), known);
  return near.filter((word) => word.length >= SHORTEST && !known.has(word)).sort();
}

/** Every accepted spelling, folded. */
function spellingsOf(listed: readonly KnownName[]): Set<string> {
  return new Set(listed.flatMap(({ name, variants }) => [name, ...variants].map(foldName)));
}
