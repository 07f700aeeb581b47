import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A line of words, a style sheet of one rule and a module that does nothing. */
const FILES = {
  'bare.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title>
    <link rel="stylesheet" href="/bare.css"><script type="module" src="/bare.js"></script></head>
    <body><p>Blue Pencil</p></body></html>`,
  'bare.css': 'body { font: 16px sans-serif }',
  'bare.js': 'export {};',
};

/**
 * Runs work on a copy of the built extension that has one page more, `/bare.html`: what it takes to be seen, no page
 * of an extension goes under by much on that machine, whatever is in it.
 */
export async function withBarePage<Answer>(
  work: (extension: RunningExtension) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'blue-pencil-bare-'));
  cpSync(BUILT, folder, { recursive: true });
  for (const [name, contents] of Object.entries(FILES))
    writeFileSync(path.join(folder, name), contents);
  const viewport = { width: 1400, height: 900 };
  const extension = await launchExtension('chromium', { headless: true, viewport, built: folder });
  try {
    return await work(extension);
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true });
  }
}
