import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const LOCALES = 'assets/public/_locales';
const read = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');

const pages = ['.output/chrome-mv3', '.output/firefox-mv3']
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith('.html'));

it.skipIf(pages.length === 0).each(pages)('%s shows its name before any script', (file) => {
  const [, said = ''] = /<h1 class="wordmark">(.*?)<\/h1>/s.exec(read(file)) ?? [];
  expect(said.replaceAll(/<[^>]*>/g, '').trim()).toBe('Blue Pencil');
});

it('needs no translation for that', () => {
  for (const language of readdirSync(LOCALES))
    expect(JSON.parse(read(LOCALES, language, 'messages.json')).extension_name.message).toBe(
      'Blue Pencil',
    );
});
