import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const articles = resolve(import.meta.dirname, '../../../shared/corpus/articles');

/** @returns the texts of the corpus's articles; undefined where the corpus does not stand at ../shared. */
export function readArticles(): string[] | undefined {
  if (!existsSync(articles)) return undefined;
  return readdirSync(articles)
    .filter((name) => name.endsWith('.json'))
    .map(
      (name) => (JSON.parse(readFileSync(join(articles, name), 'utf8')) as { text: string }).text,
    );
}

/**
 * The articles over and over until they hold so many UTF-16 code units.
 */
export function repeatTo(length: number, texts: readonly string[]): string[] {
  const repeated: string[] = [];
  for (let held = 0, index = 0; held < length; index++) {
    const text = texts[index % texts.length] ?? '';
    repeated.push(text);
    held += text.length + 1;
  }
  return repeated;
}

/** Texts that make a careless pattern backtrack, one megabyte each. */
export function hostileTexts(length: number): [name: string, text: string][] {
  const fill = (unit: string): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return [
    ['digits', fill('7')],
    ['commas', fill(',')],
    ['one word', fill('a')],
    ['nested quotes', fill('"\'“')],
    ['grouped digits', fill('1,000,')],
    ['number words', fill('twenty one hundred and ')],
    ['hyphens', fill('4-')],
    ['capitals', fill('Aa ')],
    ['full stops', fill('. ')],
    ['dollars', fill('$1 to ')],
    ['of', fill('half of the ')],
    ['points', fill('up 5 points ')],
    ['ranks', fill('its first largest No. 1 of ')],
    ['dates', fill('May 5, 2019 to ')],
    ['spaced digits', fill('1 ')],
    ['lines', fill('A.\n')],
    ['speakers', fill('“Ann, who said he ')],
    ['open quotations', fill('“A.\nHe is. ')],
    ['closing marks', fill('.)')],
    ['titles', fill('President Mr. ')],
  ];
}
