import { describe, expect, it } from 'vitest';
import { changedOptions } from '../../../../lib/formats/options/changed-options.ts';
import type { OptionsRecord } from '../../../../lib/formats/options/options-record.ts';
import { readOptions } from '../../../../lib/formats/options/read-options.ts';
import { writeOptions } from '../../../../lib/formats/options/write-options.ts';

const OPTIONS: OptionsRecord = {
  reading: 'sites',
  siteRules: { 'a.example': 'on', 'b.example:8080': 'off' },
  strictness: 'few',
  offKinds: ['date', 'name'],
  markLook: 'tinted',
  cardPosition: 'edge',
  selectionButton: false,
  badge: 'unchecked',
  lookup: { engine: 'kagi', shown: ['wikipedia'] },
};

const fileWith = (options: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'blue-pencil-options', version: 1, options, ...more });

describe('a file of options', () => {
  it('says what was written, also with a byte order mark', () => {
    const text = writeOptions(OPTIONS, '2026-01-01T00:00:00.000Z');
    expect(readOptions(text)).toEqual({ options: OPTIONS, problems: [] });
    expect(readOptions(`\uFEFF${text}`)).toEqual({ options: OPTIONS, problems: [] });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-json', ''],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"blue-pencil-backup","version":1,"options":{}}'],
    ['not-ours', fileWith({}, { version: 0 })],
    ['newer', fileWith({}, { version: 2 })],
  ])('is refused whole: %s', (problem, text) => {
    expect(readOptions(text)).toBe(problem);
  });

  it('keeps what is right, and says of the rest where it stands and what would do', () => {
    const read = readOptions(
      fileWith({
        strictness: 'loud',
        selectionButton: 'yes',
        markLook: 'strong',
        siteRules: { 'a.example': 'maybe' },
        offKinds: ['date', 'lies'],
        colour: 'red',
      }),
    );
    expect(read).toMatchObject({ options: { markLook: 'strong' } });
    expect(typeof read === 'object' && read.problems).toEqual([
      { place: 'strictness', expected: '("few" | "balanced" | "all")' },
      { place: 'selectionButton', expected: 'boolean' },
      { place: 'siteRules.a.example', expected: '("on" | "off")' },
      { place: 'offKinds.1', expected: expect.stringContaining('"money"') },
      { place: 'colour', expected: undefined },
    ]);
  });

  it('sets nothing of an object’s own', () => {
    const read = readOptions(
      '{"format":"blue-pencil-options","version":1,"options":{"__proto__":{"x":1},"siteRules":{"__proto__":"on"}}}',
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(typeof read).toBe('object');
  });
});

it('sees what would change, whatever the order', () => {
  expect(changedOptions(OPTIONS, OPTIONS)).toEqual([]);
  const same = {
    siteRules: { 'b.example:8080': 'off', 'a.example': 'on' },
    offKinds: ['name', 'date'],
  } as const;
  expect(changedOptions(OPTIONS, { ...same, offKinds: [...same.offKinds] })).toEqual([]);
  expect(changedOptions(OPTIONS, { strictness: 'all', siteRules: {} })).toEqual([
    'siteRules',
    'strictness',
  ]);
});
