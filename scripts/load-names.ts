import { readFileSync } from 'node:fs';
import type { NameLists } from '../lib/detect/names/index.ts';
import { wikipediaTitles } from './wikipedia-titles.ts';

const LISTED = new URL('../assets/names/names.txt', import.meta.url);

/**
 * The lists of names for `createNameIndex`, from their sources.
 *
 * In the package they are one file, `names.json`, which wxt.config.ts adds as a public asset:
 * `hooks: { 'build:publicAssets': (_, files) => files.push({ relativeDest: 'names.json', contents:
 * JSON.stringify(loadNames()) }) }`. The background fetches it at the first look-up:
 * `createNameIndex(await (await fetch(browser.runtime.getURL('/names.json'))).json())`.
 */
export function loadNames(): NameLists {
  return { listed: readFileSync(LISTED, 'utf8'), titles: wikipediaTitles() };
}
