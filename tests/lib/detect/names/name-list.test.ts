import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldName, parseNameList } from '../../../../lib/detect/names/index.ts';

const LISTS = new URL('../../../../assets/names/', import.meta.url);
const files = readdirSync(LISTS).filter((file) => file.endsWith('.txt'));
const read = (file: string) => readFileSync(new URL(file, LISTS), 'utf8');
const spellings = files.flatMap((file) =>
  parseNameList(read(file)).flatMap(({ name, variants }) => [name, ...variants]),
);

describe.each(files)('%s', (file) => {
  const lines = read(file).trimEnd().split('\n');
  const entries = parseNameList(read(file));

  it('begins with what it holds and has no other comments or empty lines', () => {
    expect(lines[0]).toMatch(/^# \S/);
    expect(entries).toHaveLength(lines.length - 1);
  });

  it('is written as it is read', () => {
    const written = entries.map(({ name, type, about, variants }) =>
      [name, type, about, ...(variants.length > 0 ? [variants.join('; ')] : [])].join(' | '),
    );
    expect(lines.slice(1)).toEqual(written);
  });

  it('is in the order of the alphabet', () => {
    const names = entries.map(({ name }) => foldName(name));
    expect(names).toEqual(names.toSorted());
  });

  it('has names and descriptions that can be shown', () => {
    for (const { name, about, variants } of entries) {
      for (const text of [name, about, ...variants]) {
        expect(text).toMatch(/^[\p{L}\p{M}\p{N} .,'&!()-]{2,60}$/u);
        expect(text).toBe(text.normalize('NFC').trim());
      }
    }
  });
});

describe('ordinary/surnames.txt', () => {
  const [comment, ...names] = read('ordinary/surnames.txt').trimEnd().split('\n');

  it('has a name a line, in the order of the alphabet, and none twice', () => {
    expect(comment).toMatch(/^# \S/);
    for (const name of names) expect(name).toMatch(/^\p{Lu}\p{L}+$/u);
    const folded = names.map(foldName);
    expect(folded).toEqual([...new Set(folded)].toSorted());
  });
});

describe('the lists together', () => {
  it('hold at least 3,000 people and organisations', () => {
    const entries = files.flatMap((file) => parseNameList(read(file)));
    expect(entries.filter(({ type }) => type !== 'product').length).toBeGreaterThanOrEqual(3000);
  });

  it('have no spelling twice', () => {
    const seen = new Set<string>();
    const twice = spellings.filter((text) => seen.has(text) || !seen.add(text));
    expect(twice).toEqual([]);
  });

  it('have no two entries that are the same but for accents, spaces and hyphens', () => {
    const owners = new Map<string, string>();
    for (const { name, variants } of files.flatMap((file) => parseNameList(read(file)))) {
      for (const spelling of [name, ...variants]) {
        const key = foldName(spelling).replaceAll(' ', '');
        expect(`${spelling}: ${owners.get(key) ?? name}`).toBe(`${spelling}: ${name}`);
        owners.set(key, name);
      }
    }
  });

  it('say so where a line has another form', () => {
    expect(() => parseNameList('Jane Doe | somebody | known for nothing')).toThrow('Jane Doe');
  });
});
