import { browser } from 'wxt/browser';
import { translateWith } from './words.ts';

/** The interface's words in the browser's language, from _locales. */
export const words = translateWith((key, substitutions) =>
  browser.i18n.getMessage(key as never, substitutions),
);
