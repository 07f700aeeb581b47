import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The architecture: what each room may import, besides itself. A room is a folder of lib, or a file
 * that stands there alone. Packages are named as packages.
 */
const TABLE: Record<string, string[]> = {
  'lib/claim': [],
  'lib/command-key': [],
  'lib/annotation': ['lib/claim'],
  'lib/annotation-schema': ['lib/annotation', 'lib/claim', 'valibot'],
  'lib/annotation-record-schema': ['lib/annotation', 'lib/annotation-schema', 'valibot'],
  'lib/excerpt': ['lib/annotation'],
  'lib/merge-body': ['lib/annotation'],
  'lib/shared-hosts': [],
  'lib/url': ['lib/shared-hosts'],
  'lib/fold': [],
  'lib/query': ['lib/annotation', 'lib/claim', 'lib/fold', 'lib/url'],
  'lib/reader-name': ['lib/detect'],
  'lib/reader-name-schema': ['lib/annotation-schema', 'lib/reader-name', 'valibot'],
  'lib/toolbar': ['lib/words'],
  'lib/words': ['assets'],
  'lib/detect': ['lib/claim', 'lib/fold', 'assets'],
  'lib/formats': [
    'lib/claim',
    'lib/annotation',
    'lib/annotation-schema',
    'lib/annotation-record-schema',
    'lib/excerpt',
    'lib/lookup',
    'lib/reader-name',
    'lib/reader-name-schema',
    'lib/url',
    'lib/words',
    '@noble/hashes',
    'papaparse',
    'uuid',
    'valibot',
  ],
  'lib/evidence': ['lib/annotation', 'lib/annotation-schema', 'lib/formats', 'valibot'],
  'lib/lookup': ['lib/claim'],
  'lib/import': ['lib/annotation', 'lib/formats'],
  'lib/notes': ['dompurify', 'markdown-it'],
  'lib/anchor': ['lib/claim', 'lib/annotation', '@mozilla/readability'],
  'lib/page': ['lib/anchor', 'lib/detect', 'lib/claim', 'lib/annotation', 'lib/url'],
  'lib/fingerprint': [],
  'lib/site': ['lib/shared-hosts', 'lib/url', 'tldts'],
  'lib/tally': ['lib/annotation', 'lib/url', 'd3-time'],
  'lib/store': [
    'lib/annotation',
    'lib/annotation-schema',
    'lib/claim',
    'lib/formats',
    'lib/import',
    'lib/merge-body',
    'lib/query',
    'lib/reader-name',
    'lib/url',
    'dexie',
  ],
  'lib/messages': [
    'lib/annotation',
    'lib/annotation-schema',
    'lib/claim',
    'lib/command-key',
    'lib/detect',
    'lib/evidence',
    'lib/lookup',
    'lib/page',
    'lib/reader-name',
    'lib/reader-name-schema',
    'lib/settings',
    'lib/toolbar',
    'wxt',
  ],
  'lib/settings': ['lib/claim', 'lib/lookup', 'lib/toolbar', 'wxt'],
  'lib/live': ['lib/settings', 'dexie', 'preact'],
  'lib/locale': ['lib/words', 'wxt'],
  components: [
    'lib/claim',
    'lib/command-key',
    'lib/annotation',
    'lib/reader-name',
    'lib/evidence',
    'lib/excerpt',
    'lib/fold',
    'lib/formats',
    'lib/import',
    'lib/lookup',
    'lib/merge-body',
    'lib/query',
    'lib/words',
    'lib/page',
    'lib/notes',
    'lib/query',
    'lib/tally',
    'lib/toolbar',
    'lib/url',
    '@tanstack/virtual-core',
    'd3-scale',
    'd3-shape',
    'diff',
    'preact',
  ],
};

/** From another room these may be imported as types only: a type is erased and brings no code along. */
const TYPES_ONLY = new Set([
  'lib/messages > lib/detect',
  'lib/messages > lib/evidence',
  'lib/messages > lib/lookup',
  'lib/messages > lib/page',
  'components > lib/page',
  'components > lib/query',
  'lib/formats > lib/words',
  // The store knows what files hold, and brings no code along that reads them.
  'lib/store > lib/formats',
  'lib/store > lib/import',
  // The sentinel reads settings on every page, and the button is none of its business.
  'lib/settings > lib/toolbar',
  'lib/live > lib/settings',
  'lib/messages > lib/settings',
  'lib/messages > lib/toolbar',
  'lib/words > assets',
]);

/** Our surfaces in the order of what they are made of: each may import those before it, as well as what they all may. */
const SURFACES = [
  'reader.content',
  'notice.content',
  'welcome',
  'popup',
  'options',
  'sidepanel',
  'dashboard',
];

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.d?\.?tsx?$/, '')}` : top;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Whose folder of entrypoints a path lies in. */
function surfaceOf(file: string): string | undefined {
  return SURFACES.find((surface) => file.startsWith(`entrypoints/${surface}/`));
}

interface Import {
  file: string;
  from: string;
  /** Where it is a file of ours. */
  path: string | undefined;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, specifier = '']) => {
    const local = specifier.startsWith('.')
      ? path.join(path.dirname(file), specifier)
      : specifier.startsWith('@/')
        ? specifier.slice(2)
        : undefined;
    return {
      file,
      from: roomOf(file),
      path: local,
      to: local ? roomOf(local) : packageOf(specifier),
      typeOnly: type !== undefined,
    };
  });
}

const files = globSync('{lib,components}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));
const all = files.flatMap(importsOf);

describe('imports point one way', () => {
  it('sees the imports of every room', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(TABLE)));
  });

  it.each(Object.keys(TABLE))('%s', (room) => {
    const allowed = new Set([room, ...(TABLE[room] ?? [])]);
    const wrong = all.filter(({ from, to, typeOnly }) => {
      if (from !== room) return false;
      return !allowed.has(to) || (TYPES_ONLY.has(`${from} > ${to}`) && !typeOnly);
    });
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it.each(SURFACES)('%s of the surfaces', (surface) => {
    const after = SURFACES.slice(SURFACES.indexOf(surface) + 1);
    const imports = globSync(`entrypoints/${surface}/**/*.{ts,tsx}`).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter(({ path: to }) => to && after.includes(surfaceOf(to) ?? ''));
    expect(wrong.map(({ file, path: to }) => `${file} imports ${to}`)).toEqual([]);
  });
});
