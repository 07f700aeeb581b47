import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1000;
/** Bytes, gzipped: what each article, each page and an installation may weigh. */
const MOST = {
  reader: 25 * KB,
  anchoring: 20 * KB,
  naming: 6 * KB,
  card: 28 * KB,
  sentinel: 3.7 * KB,
  package: 1500 * KB,
};

const built = ['chrome', 'firefox'].map((name) => `.output/${name}-mv3`).filter(existsSync);

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** As a zip holds them: each file by itself. */
function zipped(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => gzipped(path.join(entry.parentPath, entry.name)))
    .reduce((sum, size) => sum + size, 0);
}

describe.skipIf(built.length === 0).each(built)('the size of %s', (folder) => {
  it.each([
    ['reader', 'reader.js'],
    ['sentinel', 'sentinel.js'],
    ['card', 'card.js'],
    ['anchoring', 'anchoring.js'],
    ['naming', 'naming.js'],
  ] as const)('of its %s is small', (name, file) => {
    expect(gzipped(`${folder}/${file}`)).toBeLessThanOrEqual(MOST[name]);
  });

  // A script with one other character is kept in twice the memory, on each page, and takes longer to compile.
  it.each(['reader.js', 'sentinel.js', 'card.js'])(
    'in a page is that of its %s in ASCII',
    (file) => {
      expect(readFileSync(`${folder}/${file}`, 'utf8')).toMatch(/^\p{ASCII}*$/u);
    },
  );

  it('as a package is small', () => {
    expect(zipped(folder)).toBeLessThanOrEqual(MOST.package);
  });
});
