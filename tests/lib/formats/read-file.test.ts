import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { isSound } from '../../../lib/annotation-schema.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import { isDeep } from '../../../lib/formats/is-deep.ts';
import { readFile } from '../../../lib/formats/read-file.ts';
import { writeAnnotationPage } from '../../../lib/formats/web-annotation/write-annotation-page.ts';
import { batches, bytesOf, entriesOf, NOW, PLAIN, RICH, textFrom } from './sample-record.ts';

const read = async (file: string | Uint8Array, size?: number) =>
  entriesOf(await readFile(bytesOf(file, size)));

it.each(['backup.jsonl', 'web-annotation.jsonld', 'sheet.csv'])(
  'tells by what is in it that it reads %s',
  async (name) => {
    const entries = await read(readFileSync(`tests/lib/formats/golden/${name}`));
    expect(entries.some(({ type }) => type === 'annotation')).toBe(true);
    expect(entries.some(({ type }) => type === 'rejected')).toBe(false);
  },
);

const latin1 = Uint8Array.from('claim,page\nBr\u00f8nsted,https://a.example/\n', (sign) =>
  sign.charCodeAt(0),
);

it.each<[string, string | Uint8Array, object]>([
  ['an archive', 'PK\u0003\u0004 sheet.xlsx', { problem: 'packed' }],
  ['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0]), { problem: 'packed' }],
  ['nothing', '', { problem: 'empty' }],
  ['blanks', '\ufeff \n', { problem: 'empty' }],
  ['a program', 'MZ\0\0', { problem: 'binary' }],
  ['another alphabet', latin1, { problem: 'not-utf8', line: 2 }],
  ['prose', 'Dear all,\nhere it is.', { problem: 'unknown' }],
])('refuses %s', async (_, file, refusal) => {
  await expect(read(file, 11)).rejects.toMatchObject(refusal);
});

it.each([
  ['lines', '\n'],
  ['cells', ',;\t,'],
])('refuses a sheet of far too many empty %s before it is parted', async (_, crumb) => {
  const file = `claim,page\n${crumb.repeat(1_000_001)}`;
  await expect(read(file, 1_000_000)).rejects.toMatchObject({ problem: 'unknown' });
});

it.each(['[', 'claim,page\n'])(
  'refuses a gigabyte that begins with %j without keeping it',
  async (head) => {
    let given = 0;
    async function* gigabyte(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(head);
      for (; given < 1000; given++) yield new Uint8Array(1_000_000).fill(32);
    }
    const entries = readFile(gigabyte()).then(entriesOf);
    await expect(entries).rejects.toMatchObject({ problem: 'too-large' });
    expect(given).toBeLessThan(100);
  },
);

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** What stands nowhere: wrong types, what throws where it is made a number, half a sign, and very deep nesting. */
const WRONG = [
  'null',
  '7',
  '-1.5',
  '""',
  '[]',
  '{}',
  'true',
  '{"toString":1}',
  '"\\ud800"',
  deep(20_000),
];

type Tree = Record<string, unknown>;

/** The ways to all fields of a value, the outer ones first. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

/** JSON with other JSON in the place of one field. */
function replaced(value: unknown, path: string[], json: string): string {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, copy as Tree);
  parent[path.at(-1) ?? ''] = 'HERE';
  return JSON.stringify(copy).replace('"HERE"', () => json);
}

const backupLine = async (): Promise<string> => {
  const records = [
    { type: 'annotation', annotation: RICH },
    { type: 'trashed', trashed: { id: PLAIN.id, deleted: NOW, annotation: PLAIN } },
  ] as const;
  return textFrom(writeBackup(batches([...records]), NOW));
};

const HYPOTHESIS = {
  id: 'Q2xhaW1z',
  created: NOW,
  updated: NOW,
  uri: 'https://news.example/story',
  text: 'Is it?',
  tags: ['prices'],
  references: [],
  target: [{ selector: RICH.target.selector }],
  document: { title: ['A story'] },
};

const FORMS: [string, () => Promise<[unknown, (items: string[]) => string]>][] = [
  [
    'a backup',
    async () => {
      const [head = '', line = ''] = (await backupLine()).split('\n');
      return [JSON.parse(line), (lines) => [head, ...lines, ''].join('\n')];
    },
  ],
  [
    'Web Annotations',
    async () => {
      const page = await textFrom(writeAnnotationPage(batches([RICH]), NOW));
      return [JSON.parse(page).items[0], (items) => `[${items.join()}]`];
    },
  ],
  ['an export of Hypothesis', async () => [HYPOTHESIS, (items) => `[${items.join()}]`]],
];

it.each(FORMS)(
  'takes nothing from %s that could not be kept, whatever stands in each of its fields',
  async (_, form) => {
    const [item, fileOf] = await form();
    const wrong = pathsIn(item).flatMap((path) => WRONG.map((json) => replaced(item, path, json)));
    const entries = await read(fileOf(wrong), 1_000_000);
    for (const entry of entries) {
      const isKept = entry.type === 'annotation' && isSound(entry.annotation);
      const isSaid = entry.type === 'rejected' && typeof entry.problem === 'string';
      expect(isKept || isSaid, `entry ${entry.line}`).toBe(true);
      expect(isDeep(entry)).toBe(false);
    }
    expect(entries.filter(({ type }) => type === 'rejected').length).toBeGreaterThan(20);
  },
);

it('leaves out a damaged row that is nested so deep that it could not be kept', async () => {
  const [head = ''] = (await backupLine()).split('\n');
  const damaged = { table: 'drafts', key: 'k', found: NOW, problem: 'body', row: { a: 'HERE' } };
  const file = (row: string) => `${head}\n${JSON.stringify({ damaged }).replace('"HERE"', row)}\n`;
  expect(await read(file('[[1]]'))).toMatchObject([
    { type: 'damaged', damaged: { row: { a: [[1]] } } },
  ]);
  expect(await read(file(deep(100_000)))).toEqual([
    { type: 'rejected', line: 2, problem: 'wrong', field: 'damaged.row' },
  ]);
});

it('parses no file that would come apart into millions of crumbs', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  const crumbs = `[[${'{},'.repeat(3_000_001)}{}]]`;
  await expect(read(crumbs, 1_000_000)).rejects.toMatchObject({ problem: 'unknown' });
  const [head = ''] = (await backupLine()).split('\n');
  parse.mockClear();
  const backup = await read(`${head}\n{"page":${crumbs}}\n`, 1_000_000);
  expect(backup).toEqual([{ type: 'rejected', line: 2, problem: 'too-long' }]);
  expect(parse).toHaveBeenCalledExactlyOnceWith(head);
  parse.mockRestore();
});

it('lets others have a turn while it reads a long list, and ends with all of it', async () => {
  const items = Array.from({ length: 1_000 }, (_, at) => ({
    ...HYPOTHESIS,
    uri: `https://a.example/${at}`,
  }));
  const { entries } = await readFile(bytesOf(JSON.stringify(items)));
  const sizes = (await Array.fromAsync(entries)).map(({ length }) => length);
  expect(sizes.at(-1)).toBe(1_000);
  expect(sizes.length).toBeGreaterThan(5);
});

it('makes of many notes on the same words one that can be kept, and tells what is left', async () => {
  const items = Array.from({ length: 30 }, (_, at) => ({
    ...HYPOTHESIS,
    id: `n${at}`,
    text: `${at}${'x'.repeat(9_000)}`,
    tags: Array.from({ length: 20 }, (__, tag) => `${at}-${tag}`),
  }));
  const entries = await read(JSON.stringify(items));
  expect(entries.every((entry) => entry.type === 'annotation' && isSound(entry.annotation))).toBe(
    true,
  );
  expect(entries.length).toBe(30 - 10);
});
