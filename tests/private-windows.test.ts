import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const built = ['.output/chrome-mv3', '.output/firefox-mv3'].filter(existsSync);

it.skipIf(built.length === 0).each(built)('%s does not run in private windows', (folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  expect(manifest.incognito).toBe('not_allowed');
});
