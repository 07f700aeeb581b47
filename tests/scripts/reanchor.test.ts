import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../scripts/reanchor.ts');
const OLD = 'The plant made 40 cars a day in 2019, the company said. It employed 900 people.\n';
const NEW =
  'It now employs many. In a letter: the plant made 45 cars a day in 2019, the company said.\n';

let folder: string;

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function run(...args: string[]): { lines: unknown[]; error: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  return { lines, error: stderr, status };
}

function spanOf(words: string, kind: string): { start: number; end: number; kind: string } {
  const start = OLD.indexOf(words);
  return { start, end: start + words.length, kind };
}

function withSpans(spans: unknown): ReturnType<typeof run> {
  return run(file('old.txt', OLD), file('new.txt', NEW), file('spans.json', JSON.stringify(spans)));
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reanchor-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('reanchor', () => {
  it('prints a line for each span, in order', () => {
    const spans = [
      spanOf('2019', 'date'),
      spanOf('40 cars', 'quantity'),
      spanOf('900 people', 'quantity'),
    ];
    const { lines, status } = withSpans(spans);
    const at = NEW.indexOf('2019');
    expect(status).toBe(0);
    expect(lines).toEqual([
      { state: 'anchored', start: at, end: at + 4, text: '2019' },
      { state: 'changed', start: NEW.indexOf('45'), end: NEW.indexOf('45') + 7, text: '45 cars' },
      { state: 'orphan' },
    ]);
  });

  it.each([
    [
      'a file that is not there',
      () => run('nowhere.txt', 'nowhere.txt', 'nowhere.json'),
      /cannot read nowhere\.txt/,
    ],
    ['too few files', () => run('old.txt'), /usage: npm run/],
    ['spans that are no list', () => withSpans({}), /must hold a list/],
    [
      'a span outside the text',
      () => withSpans([{ start: 5, end: 9999, kind: 'date' }]),
      /span 0: .*must lie in/,
    ],
    [
      'a span of no kind',
      () => withSpans([{ start: 5, end: 9 }]),
      /span 0: kind must be one of money/,
    ],
    ['a span that is null', () => withSpans([null]), /span 0/],
  ])('says what is wrong with %s', (_, attempt, message) => {
    const { error, status, lines } = attempt();
    expect(error).toMatch(message);
    expect(status).toBe(1);
    expect(lines).toEqual([]);
  });

  it('says so where the spans are no JSON', () => {
    const { error, status } = run(file('o.txt', OLD), file('n.txt', NEW), file('s.json', '[{'));
    expect(error).toMatch(/is not JSON/);
    expect(status).toBe(1);
  });
});
