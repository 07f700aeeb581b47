import { describe, expect, it } from 'vitest';
import {
  EVERYWHERE,
  keepName,
  nameKey,
  partNames,
  searchNames,
  tidyLine,
  tidyName,
} from '../../lib/reader-name.ts';

describe('tidyName', () => {
  it.each([
    ['  Sam \t\n Altman ', 'Sam Altman'],
    ['Sam\u00a0Altman', 'Sam Altman'],
    ['Sam\u200b Alt\u202eman\u0000', 'Sam Altman'],
    ['A\u030angstro\u0308m', 'Ångström'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['李', '李'],
  ])('makes one line of %j', (text, name) => {
    expect(tidyName(text)).toBe(name);
  });

  it.each(['', '   ', '47', '…', '\u202e', 'a | b', 'a'.repeat(101), 'a'.repeat(1e6)])(
    'sees no name in it',
    (text) => {
      expect(tidyName(text)).toBeUndefined();
    },
  );
});

it('tidyLine cuts no sign in two', () => {
  expect(tidyLine('ab😀', 3)).toBe('ab\ufffd');
  expect(tidyLine('ab 😀', 3)).toBe('ab');
});

it('nameKey tells kinds, pages and names apart, and nothing else', () => {
  const key = nameKey({ kind: 'accepted', name: 'Élan', source: EVERYWHERE });
  expect(nameKey({ kind: 'accepted', name: 'elan', source: EVERYWHERE, title: 'x' })).toBe(key);
  expect(nameKey({ kind: 'known', name: 'Élan', source: EVERYWHERE })).not.toBe(key);
  expect(nameKey({ kind: 'accepted', name: 'Élan', source: 'https://a.example/' })).not.toBe(key);
  expect(nameKey({ kind: 'accepted', name: 'Eland', source: EVERYWHERE })).not.toBe(key);
});

describe('names that are kept', () => {
  const page = 'https://news.example/quay';
  const statements = [
    { kind: 'accepted' as const, name: 'Jon Smith', source: page, title: 'Quay opens' },
    { kind: 'known' as const, name: 'Ida Brønsted', source: EVERYWHERE, about: 'Harbour' },
  ];
  const kept = statements.map((one) => keepName(one.name, one, '2026-01-01T10:00:00.000Z'));
  const found = (query: string) => searchNames(kept, query).map(({ name }) => name);

  it('are parted from new ones by what they say, not by how', () => {
    const same = { ...statements[1]!, name: 'IDA BRONSTED', about: 'another' };
    const elsewhere = { ...statements[0]!, source: EVERYWHERE };
    expect(partNames([same, elsewhere], kept)).toEqual({ fresh: [elsewhere], there: [same] });
  });

  it('are found by all that is said of them', () => {
    expect(found('bronst')).toEqual(['Ida Brønsted']);
    expect(found('harbour')).toEqual(['Ida Brønsted']);
    expect(found('QUAY opens')).toEqual(['Jon Smith']);
    expect(found('news.example')).toEqual(['Jon Smith']);
    expect(found(' ')).toEqual(['Jon Smith', 'Ida Brønsted']);
    expect(found('nobody')).toEqual([]);
  });
});
