import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '../../../lib/formats/read-file.ts';
import { bytesOf, entriesOf } from './sample-record.ts';

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
