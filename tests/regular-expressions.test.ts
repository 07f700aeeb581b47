import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** What stands in for a Unicode class: the checker takes minutes over thousands of ranges, and these part alike. */
const STAND_INS: Record<string, string> = {
  '\\p{L}': 'a-zA-Z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{M}': '\u0300-\u036f',
  '\\p{N}': '0-9',
};

/** Patterns that look ahead or behind, which the checker cannot prove: by a part of each, why they are linear. */
const BY_CONSTRUCTION: Record<string, string> = {
  '[.!?…]': 'The run behind a sign holds no sign that could begin another match.',
  'de|del|della':
    'Sticky: one match begins at a place, and its looped classes have no letter in common.',
  '(?<![\\p{L}\\p{M}]|':
    'Begins only where a word does, and gives a run back letter by letter once.',
  '([a-z]+):(?!':
    'What its first half reads in vain its last half takes, so that nothing is read a third time.',
};

/** Milliseconds for one pattern, on a busy machine. */
const PATIENCE = 60_000;

interface Pattern {
  source: string;
  flags: string;
}

const patterns = new Map<string, Pattern>();

function add(source: string, flags: string): void {
  patterns.set(`/${source}/${flags}`, { source, flags });
}

/** Adds the literals below a node of a syntax tree; true where expressions are put together there as well. */
function collect(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('regex' in node && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    add(pattern, flags);
  }
  const builds =
    'callee' in node && (node.callee as { name?: string } | undefined)?.name === 'RegExp';
  return Object.values(node).map(collect).some(Boolean) || builds;
}

/** Adds what modules put together from pieces while they are loaded. */
async function collectBuilt(files: readonly string[]): Promise<void> {
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [source, flags]: [string, string | undefined]) {
        add(source, flags ?? '');
        return Reflect.construct(target, [source, flags]);
      },
    }),
  );
  // By another name, so that they are loaded anew where another test has loaded them before.
  await Promise.all(files.map((file) => import(/* @vite-ignore */ `${resolve(file)}?built`)));
  vi.unstubAllGlobals();
}

/** Without an unbounded repetition a pattern looks at a bounded number of characters from each place. */
function repeats({ source }: Pattern): boolean {
  return /[*+]|\{\d+,\}/.test(source.replaceAll(/\\./g, '_'));
}

function withStandIns({ source, flags }: Pattern): [source: string, flags: string] {
  const plain = source.replaceAll(/\\p\{\w+\}/g, (name, at: number) => {
    const inClass = source.lastIndexOf('[', at) > source.lastIndexOf(']', at);
    return inClass ? STAND_INS[name]! : `[${STAND_INS[name]!}]`;
  });
  return [plain, flags.replace('u', '')];
}

/** What the checker says against a pattern; undefined where it is proven to take linear time. */
async function fault(key: string, pattern: Pattern): Promise<string | undefined> {
  const result = await check(...withStandIns(pattern), { checker: 'automaton', timeout: PATIENCE });
  if (result.status === 'safe') return undefined;
  if (result.status === 'vulnerable') return `${key}: ${result.complexity.summary}`;
  const known = Object.keys(BY_CONSTRUCTION).some((part) => key.includes(part));
  return known ? undefined : `${key}: ${result.error.kind}`;
}

describe('regular expressions', () => {
  beforeAll(async () => {
    vi.stubEnv('RECHECK_BACKEND', 'pure');
    const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}');
    const building = files.filter((file) =>
      collect(parseSync(file, readFileSync(file, 'utf8')).program.body),
    );
    await collectBuilt(building);
  });

  it('backtrack nowhere beyond linear', { timeout: 10 * PATIENCE }, async () => {
    const faults: string[] = [];
    for (const [key, pattern] of patterns) {
      const found = repeats(pattern) ? await fault(key, pattern) : undefined;
      if (found) faults.push(found);
    }
    expect(faults).toEqual([]);
    expect(patterns.size).toBeGreaterThan(100);
  });

  it('are doubted where they are slow', async () => {
    expect(await fault('slow', { source: 'ii+$', flags: '' })).toContain('polynomial');
    expect(await fault('slow', { source: '^(a+)+$', flags: '' })).toContain('exponential');
  });
});
