import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detection } from '../../lib/detect/index.ts';

const script = resolve(import.meta.dirname, '../../scripts/detect.ts');
const missing = '/nowhere/article.txt';
let folder = '';

interface Line extends Detection {
  file: string;
  text?: string;
}

interface Run {
  status: number | null;
  lines: Line[];
  errors: string;
}

function detect(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { status, lines, errors: stderr };
}

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('npm run detect', { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line a file, with offsets into the file as it is', () => {
    const text = '\uFEFFIt cost $5 million.\r\nIt rained.\r\n';
    const file = write('windows.txt', text);
    const { status, lines } = detect(file, file);
    expect(status).toBe(0);
    expect(lines.map((line) => line.file)).toEqual([file, file]);
    const claim = lines[0]?.claims[0];
    expect(claim).toMatchObject({ kind: 'money', text: '$5 million' });
    expect(text.slice(claim?.start, claim?.end)).toBe('$5 million');
    expect(lines[0]?.sentences).toHaveLength(2);
  });

  it('names a missing file, says what to do, and does the others', () => {
    const file = write('one.txt', 'It cost $5.');
    const { status, lines, errors } = detect(missing, file);
    expect(status).toBe(1);
    expect(errors).toContain(missing);
    expect(errors).toContain('check the path');
    expect(lines.map((line) => line.file)).toEqual([file]);
  });

  it('says that a folder is one', () => {
    const { status, errors } = detect(folder);
    expect(status).toBe(1);
    expect(errors).toContain(`${folder}: this is a folder`);
  });

  it('refuses what is no text, and does the others', () => {
    const picture = write('picture.txt', '\x89PNG\0\0\0 $5 million');
    const { status, lines, errors } = detect(picture, write('text.txt', 'It cost $5.'));
    expect(status).toBe(1);
    expect(errors).toContain(`${picture}: could not be read (it holds NUL bytes`);
    expect(lines).toHaveLength(1);
  });

  it('finds misspelled names, with the right spelling', () => {
    const file = write('name.txt', 'Sam Altamn, the head of OpenAI, was there.');
    const [name] = detect(file).lines[0]?.claims.filter(({ kind }) => kind === 'name') ?? [];
    expect(name).toMatchObject({ text: 'Altamn', suggestion: { text: 'Altman' } });
  });

  it('explains itself when asked to', () => {
    const run = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('--threshold N');
  });

  it('leaves out claims below the threshold', () => {
    const file = write('two.txt', 'It cost $5 million.');
    expect(detect('--threshold', '1', file).lines[0]?.claims).toEqual([]);
    expect(detect('--threshold', '0', file).lines[0]?.claims).toHaveLength(1);
  });

  it.each([
    [['--threshold', '2', 'a.txt'], '--threshold must be'],
    [['--nonsense'], 'nonsense'],
    [[], 'name at least one file'],
  ])('explains itself to %j', (args, message) => {
    const { status, errors } = detect(...args);
    expect(status).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('usage:');
  });
});
