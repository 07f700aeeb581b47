import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CALL = JSON.stringify({ door: 'background', name: 'articleFound', args: [] });

/** What stands in the scripts of each. */
const FLOORS: Record<string, Record<string, string>> = {
  'nothing in it': { 'sentinel.js': ';' },
  'put in, called': {
    'sentinel.js': `chrome.runtime.sendMessage(${CALL}).catch(() => undefined);`,
    'reader.js': ';',
  },
};

export interface FloorBuilds {
  /** Their folders, by what they do. */
  folders: Map<string, string>;
  remove(): void;
}

/**
 * Copies of a build whose scripts in pages do next to nothing: what the browser takes for any extension of that make.
 * One has an empty script in each page; one asks the background for a second, which is empty too.
 */
export function makeFloorBuilds(built: string): FloorBuilds {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'blue-pencil-floor-'));
  const folders = new Map<string, string>();
  for (const [index, [name, scripts]] of Object.entries(FLOORS).entries()) {
    const folder = path.join(parent, String(index));
    cpSync(built, folder, { recursive: true });
    for (const [file, text] of Object.entries(scripts))
      writeFileSync(path.join(folder, file), text);
    folders.set(name, folder);
  }
  return { folders, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
