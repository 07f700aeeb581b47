import type { OptionsRecord } from './options-record.ts';

export const OPTIONS_FORMAT = 'blue-pencil-options';

/** Of the form; a file of a later one is refused. */
export const OPTIONS_VERSION = 1;

/**
 * The options as a file: JSON, to be read and compared by hand as well.
 *
 * @param now ISO 8601
 */
export function writeOptions(options: OptionsRecord, now: string): string {
  const file = { format: OPTIONS_FORMAT, version: OPTIONS_VERSION, written: now, options };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
