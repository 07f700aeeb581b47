import { readFileSync, readdirSync } from 'node:fs';
import type { NameLists } from '../lib/detect/names/index.ts';
import { wikipediaTitles } from './wikipedia-titles.ts';

const LISTS = new URL('../assets/names/', import.meta.url);
const COMMENT = /^#.*\n/gm;

/**
 * The lists of names for `createNameIndex`, from their sources: every file of assets/names, and the
 * titles of Wikipedia.
 *
 * In the package they are one file, `names.json`, which wxt.config.ts adds as a public asset; the
 * background reads it at the first look-up.
 */
export function loadNames(): NameLists {
  const files = readdirSync(LISTS).filter((file) => file.endsWith('.txt'));
  const listed = files.sort().map((file) => readFileSync(new URL(file, LISTS), 'utf8'));
  return { listed: listed.join('').replace(COMMENT, ''), titles: wikipediaTitles() };
}
