import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import wordListPath from 'word-list';
import { foldName } from '../lib/detect/names/fold.ts';

const require = createRequire(import.meta.url);
const PLAIN = /^[a-z]{3,}$/;

/** Words that are right as they are, folded. */
export interface OrdinaryWords {
  /** First names, surnames and places of many countries. */
  names: ReadonlySet<string>;
  english: ReadonlySet<string>;
}

/** Ordinary names and words from their sources; `more` are texts with further names. */
export function ordinaryWords(more: readonly string[] = []): OrdinaryWords {
  return {
    names: plain([...randomNames(), ...fakerNames(), ...more]),
    english: englishWords(),
  };
}

function englishWords(): Set<string> {
  const words = readFileSync(wordListPath, 'utf8').split('\n');
  return new Set(words.filter((word) => PLAIN.test(word)));
}

function plain(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of foldName(text).split(' ')) if (PLAIN.test(word)) words.add(word);
  }
  return words;
}

function randomNames(): string[] {
  return require('random-name/names.json') as string[];
}

function fakerNames(): string[] {
  return Object.values(allLocales).flatMap(({ person, location }) => [
    ...strings(person?.first_name),
    ...strings(person?.last_name),
    ...strings(location?.country),
    ...strings(location?.state),
    ...strings(location?.city_name),
  ]);
}

/** Every text in a value of any shape: the locales list names by sex, or with weights, or plainly. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
