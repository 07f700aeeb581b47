import { readFileSync } from 'node:fs';
import type { InlineConfig, Plugin } from 'vite';

const PLACE = '<!-- wordmark -->';

/** Puts our name into the pages themselves: the first thing seen waits for no script. */
const putWordmark: Plugin = {
  name: 'wordmark',
  transformIndexHtml: (html) =>
    html.replace(PLACE, readFileSync('assets/wordmark.html', 'utf8').trim()),
};

/**
 * Makes our pages quick to be seen, by reference. What two of them share is one file: a dozen small ones, each
 * asked for by itself, take Chromium longer than all there is to do in them.
 */
export function paintSoon(config: InlineConfig): void {
  config.plugins = [...(config.plugins ?? []), putWordmark];
  config.build ??= {};
  config.build.rolldownOptions ??= {};
  const { output } = config.build.rolldownOptions;
  const test = (id: string): boolean => !id.endsWith('.css');
  const groups = [{ name: 'shared', test, minShareCount: 2 }];
  config.build.rolldownOptions.output = { ...output, codeSplitting: { groups } };
}
