import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameLists } from '../lib/detect/names/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = `${ROOT}/node_modules/.cache/blue-pencil`;

/** Whatever the lists are made of and by; the packages among it are pinned by the lockfile. */
const SOURCES = [
  'package-lock.json',
  'assets/names/**/*.txt',
  'lib/detect/names/*.ts',
  'scripts/*{names,words,titles}.ts',
];

/**
 * The lists of names for `createNameIndex`: as they were made of the same sources before, else made anew and kept.
 *
 * In the package they are one file, `names.json`, which wxt.config.ts adds as a public asset; the
 * background reads it at the first look-up.
 */
export async function loadNames(): Promise<NameLists> {
  const file = `${CACHE}/names-${sourcesHash()}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as NameLists;
  } catch {
    const { makeNames } = await import('./make-names.ts');
    const lists = makeNames();
    keep(file, JSON.stringify(lists));
    return lists;
  }
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: ROOT }).sort()) {
    hash.update(`${path}\0`).update(readFileSync(`${ROOT}/${path}`));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all, since others may read it meanwhile. */
function keep(file: string, contents: string): void {
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}
