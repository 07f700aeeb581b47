import { describe, expect, it } from 'vitest';
import { EVERYWHERE, nameKey, tidyLine, tidyName } from '../../lib/reader-name.ts';

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
