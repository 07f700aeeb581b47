import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'assets/public/_locales';

/** The words of a locale by key, as its file has them. */
function wordsOf(locale: string): Map<string, string> {
  const file = JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8'));
  return new Map(
    Object.entries<{ message: string }>(file).map(([key, { message }]) => [key, message]),
  );
}

/** `$1` to `$9` in the order of their numbers; `$$` is a dollar sign. */
function placeholders(message: string): string[] {
  return [...new Set(message.replaceAll('$$', '').match(/\$[1-9]/g))].toSorted();
}

/** What a browser would take for a placeholder, or drop. */
function hasStrayDollar(message: string): boolean {
  return /\$(?![1-9])|\$[1-9][0-9]/.test(message.replaceAll('$$', ''));
}

function isSentence(message: string): boolean {
  return message.split(' ').filter((word) => /[a-z]/.test(word)).length > 3;
}

const english = wordsOf('en');
const locales = globSync('*', { cwd: FOLDER }).toSorted();
const translated = locales.filter((locale) => locale !== 'en');

/** The keys of which `isWrong` is said, each with its words. */
function wrong(words: Map<string, string>, isWrong: (key: string, message: string) => boolean) {
  return [...words].filter(([key, message]) => isWrong(key, message));
}

it('is written in English, German and Spanish', () => {
  expect(locales).toEqual(['de', 'en', 'es']);
});

describe.each(locales)('%s', (locale) => {
  it('says something for each key, and dollar signs as dollar signs', () => {
    const words = wordsOf(locale);
    expect(words.size).toBeGreaterThan(500);
    expect(wrong(words, (_, message) => !message.trim() || hasStrayDollar(message))).toEqual([]);
    expect(words.get('language_tag')).toBe(locale);
  });
});

describe.each(translated)('%s beside English', (locale) => {
  const words = wordsOf(locale);

  it('has the same keys', () => {
    expect([...words.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !words.has(key))).toEqual([]);
  });

  it('fills in the same', () => {
    const differs = (key: string, message: string): boolean =>
      placeholders(message).join() !== placeholders(english.get(key) ?? '').join();
    expect(wrong(words, differs)).toEqual([]);
  });

  it('is not left in English', () => {
    const isLeft = (key: string, message: string): boolean =>
      isSentence(message) && message === english.get(key);
    expect(wrong(words, isLeft)).toEqual([]);
  });
});
