import { describe, expect, it } from 'vitest';
import { parseAs } from '../../lib/annotation-schema.ts';
import { EVERYWHERE, nameKey } from '../../lib/reader-name.ts';
import { acceptRequestSchema, readerNameSchema } from '../../lib/reader-name-schema.ts';

const ID = '0b0f2a44-7f0e-4c07-9d5d-5a1b8a2f6f01';
const REQUEST = { id: ID, name: 'Altamn', source: 'https://news.example/story' };

const accept = (more: object) => parseAs(acceptRequestSchema, { ...REQUEST, ...more }, 'name');

describe('a request to accept', () => {
  it('is made tidy', () => {
    expect(accept({ name: ' Sam\u00a0Altamn ', title: ' The\n story ' })).toEqual({
      ...REQUEST,
      name: 'Sam Altamn',
      title: 'The story',
    });
    expect(accept({ source: EVERYWHERE }).source).toBe(EVERYWHERE);
  });

  it.each([
    { name: '' },
    { name: 47 },
    { name: 'a'.repeat(101) },
    { name: ['Altamn'] },
    { id: 'mine' },
    { source: 'javascript:alert(1)' },
    { source: undefined },
    { title: 'x'.repeat(2001) },
  ])('is refused: %j', (more) => {
    expect(() => accept(more)).toThrow('not valid');
  });
});

describe('a name to keep', () => {
  const NAME = { ...REQUEST, kind: 'accepted', added: '2026-01-01T10:00:00.000Z' };

  it('gets its key here, whatever the message says', () => {
    const kept = parseAs(readerNameSchema, { ...NAME, key: 'another', extra: 1 }, 'name');
    expect(kept.key).toBe(nameKey(kept));
    expect(kept).not.toHaveProperty('extra');
  });

  it.each([{ kind: 'known' }, { kind: '__proto__' }, { added: 'today' }])(
    'is refused: %j',
    (more) => {
      expect(() => parseAs(readerNameSchema, { ...NAME, ...more }, 'name')).toThrow('not valid');
    },
  );
});
