import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../lib/formats/backup/read-backup.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import type { FileRecord } from '../../../lib/formats/file-entry.ts';
import { EVERYWHERE, keepName } from '../../../lib/reader-name.ts';
import { batches, bytesOf, entriesOf, NOW, PLAIN, RICH, textFrom } from './sample-record.ts';

const NAME_ID = '5f0d8f6e-1c2b-4a3d-9e8f-7a6b5c4d3e2f';
const RECORDS: FileRecord[] = [
  { type: 'annotation', annotation: RICH },
  { type: 'trashed', trashed: { id: PLAIN.id, deleted: NOW, annotation: PLAIN } },
  {
    type: 'draft',
    draft: { key: '["x"]', source: PLAIN.target.source, body: PLAIN.body, modified: NOW },
  },
  {
    type: 'name',
    name: keepName(NAME_ID, { kind: 'known', name: 'Ida Brønsted', source: EVERYWHERE }, NOW),
  },
  { type: 'settings', settings: { strictness: 'few', siteRules: { 'a.example': 'off' } } },
];

const written = () => textFrom(writeBackup(batches(RECORDS.slice(0, 2), RECORDS.slice(2)), NOW));

async function read(file: string | Uint8Array, size?: number) {
  const backup = readBackup(bytesOf(file, size));
  return { entries: await entriesOf(backup), warnings: backup.warnings };
}

describe('a backup', () => {
  it('is as it always was', async () => {
    await expect(await written()).toMatchFileSnapshot('golden/backup.jsonl');
  });

  it('has the checksum that sha256sum gives of all but its last line', async () => {
    const lines = (await written()).split('\n');
    const end = JSON.parse(lines.at(-2) ?? '');
    const rest = `${lines.slice(0, -2).join('\n')}\n`;
    expect(end.end.sha256).toBe(createHash('sha256').update(rest).digest('hex'));
    expect(end.end.counts).toEqual({ annotation: 1, trashed: 1, draft: 1, name: 1, settings: 1 });
  });

  it.each([1, 7, 100_000])('comes back to the letter, %d bytes at a time', async (size) => {
    const back = await read(await written(), size);
    expect(back.entries).toEqual(RECORDS.map((record, at) => ({ ...record, line: at + 2 })));
    expect(back.warnings).toEqual([]);
  });

  it('may have been through an editor that ends lines otherwise, and says that it was altered', async () => {
    const back = await read((await written()).replaceAll('\n', '\r\n'));
    expect(back.entries).toHaveLength(RECORDS.length);
    expect(back.warnings).toEqual(['altered']);
  });

  it('that breaks off gives what it has, and says so', async () => {
    const cut = await read((await written()).slice(0, -200));
    expect(cut.entries.filter(({ type }) => type !== 'rejected')).toHaveLength(4);
    expect(cut.warnings).toEqual(['cut-off']);
  });
});

describe('a damaged line', () => {
  async function damaged(change: (lines: string[]) => void) {
    const lines = (await written()).split('\n');
    change(lines);
    return (await read(lines.join('\n'))).entries;
  }

  it.each<[string, string, { problem: string; field?: string }]>([
    ['no JSON', '{"annotation":', { problem: 'not-json' }],
    ['of a kind not known', '{"vote":{}}', { problem: 'unknown' }],
    ['of two kinds', '{"name":{},"draft":{}}', { problem: 'unknown' }],
    ['a list', '[]', { problem: 'unknown' }],
    ['null', 'null', { problem: 'unknown' }],
    ['a wrong type', '{"annotation":7}', { problem: 'wrong' }],
    ['nothing in it', '{"annotation":{}}', { problem: 'missing', field: 'annotation.id' }],
    [
      'a settings word not known',
      '{"settings":{"strictness":"loud"}}',
      { problem: 'wrong', field: 'settings.strictness' },
    ],
    [
      'deep',
      `{"annotation":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { problem: 'missing', field: 'annotation.id' },
    ],
    ['a polluting key', '{"__proto__":{"annotation":1}}', { problem: 'unknown' }],
  ])('is left out alone: %s', async (_, line, rejection) => {
    const entries = await damaged((lines) => (lines[2] = line));
    expect(entries[1]).toMatchObject({ type: 'rejected', line: 3, ...rejection });
    expect(entries).toHaveLength(RECORDS.length);
    expect(entries.filter(({ type }) => type === 'rejected')).toHaveLength(1);
  });

  it.each<[string, (annotation: any) => void, { problem: string; field: string }]>([
    [
      'a link that runs something',
      (one) => (one.body.evidence[0].url = 'javascript:alert(1)'),
      { problem: 'link', field: 'annotation.body.evidence.0.url' },
    ],
    [
      'a note without end',
      (one) => (one.body.note = 'x'.repeat(100_001)),
      { problem: 'length', field: 'annotation.body.note' },
    ],
    [
      'history that is no list',
      (one) => (one.history = {}),
      { problem: 'wrong', field: 'annotation.history' },
    ],
    [
      'a script in its history',
      (one) => (one.history[0].body.evidence = [{ url: 'data:text/html,x', stance: 'context' }]),
      { problem: 'link', field: 'annotation.history.0.body.evidence.0.url' },
    ],
    [
      'a date that is none',
      (one) => (one.created = 'now'),
      { problem: 'wrong', field: 'annotation.created' },
    ],
  ])('says in which field: %s', async (_, change, rejection) => {
    const annotation = structuredClone(RICH);
    change(annotation);
    const entries = await damaged((lines) => (lines[1] = JSON.stringify({ annotation })));
    expect(entries[0]).toEqual({ type: 'rejected', line: 2, ...rejection });
  });

  it('that is no UTF-8 is left out alone', async () => {
    const bytes = new TextEncoder().encode(await written());
    bytes[bytes.indexOf(10) + 40] = 0xff;
    const { entries, warnings } = await read(bytes);
    expect(entries[0]).toEqual({ type: 'rejected', line: 2, problem: 'not-utf8' });
    expect(entries).toHaveLength(RECORDS.length);
    expect(warnings).toEqual(['altered']);
  });

  it('that never ends is read over without being kept', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(
        '{"backup":{"format":"blue-pencil","version":1}}\n{"annotation":"',
      );
      const megabyte = new Uint8Array(1_000_000).fill(120);
      for (let count = 0; count < 1000; count++) yield megabyte;
    }
    const before = process.memoryUsage().arrayBuffers;
    const backup = readBackup(endless());
    expect(await entriesOf(backup)).toEqual([{ type: 'rejected', line: 2, problem: 'too-long' }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100e6);
  });
});

it.each([
  ['{"backup":{"format":"blue-pencil","version":2}}\n', 'newer'],
  ['{"backup":{"format":"other","version":1}}\n', 'unknown'],
  ['{"backup":{"format":"blue-pencil","version":"1"}}\n', 'unknown'],
  ['{"backup":[]}\n', 'unknown'],
  ['{"backup":{"format":"blue-pencil","version":0}}\n', 'unknown'],
])('refuses %s whole', async (head, problem) => {
  await expect(read(head)).rejects.toMatchObject({ problem, line: 1 });
});
