import { browser } from 'wxt/browser';
import { translateWith } from './words.ts';

const said = new Map<string, string>();

/**
 * The browser's words; those it has given before once the extension was updated under an open page,
 * when it can no longer be asked.
 */
function lookUp(key: string, substitutions: string[]): string {
  const question = JSON.stringify([key, ...substitutions]);
  try {
    const message = browser.i18n.getMessage(key as never, substitutions);
    said.set(question, message);
    return message;
  } catch {
    return said.get(question) ?? '';
  }
}

/** The interface's words in the browser's language, from _locales. */
export const words = translateWith(lookUp);
