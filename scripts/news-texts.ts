import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractArticleText } from './extract-article.ts';

/** The article that has misspelled names on purpose. */
const WITH_SLIPS = 'seed';

/**
 * The texts of edited news in the corpus: the labelled articles, the sentences of other pages, and
 * the article texts of whole pages.
 */
export function newsTexts(corpus: string): string[] {
  return [...labelled(corpus), ...sentences(corpus), ...pages(corpus)];
}

function labelled(corpus: string): string[] {
  const articles = filesOf(corpus, 'articles').map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { id: string; text: string },
  );
  return articles.filter(({ id }) => id !== WITH_SLIPS).map(({ text }) => text);
}

function sentences(corpus: string): string[] {
  const bySource = new Map<string, string[]>();
  for (const line of unzipped(join(corpus, 'news-checkworthy.tsv.gz')).trim().split('\n')) {
    const [, source = '', sentence = ''] = line.split('\t');
    const others = bySource.get(source);
    if (others) others.push(sentence);
    else bySource.set(source, [sentence]);
  }
  return Array.from(bySource.values(), (texts) => texts.join('\n'));
}

function pages(corpus: string): string[] {
  return filesOf(corpus, 'pages').map((path) => extractArticleText(unzipped(path)));
}

function filesOf(corpus: string, folder: string): string[] {
  return readdirSync(join(corpus, folder)).map((file) => join(corpus, folder, file));
}

function unzipped(path: string): string {
  return gunzipSync(readFileSync(path)).toString();
}
