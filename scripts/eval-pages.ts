import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chooseClaims } from '../lib/detect/choose-claims.ts';
import { detectClaims } from '../lib/detect/index.ts';
import { splitSentences } from '../lib/detect/text/sentences.ts';
import { extractArticleText } from './extract-article.ts';

interface Labelled {
  id: string;
  text: string;
  spans: { start: number; end: number }[];
}

/** What of the labelled article is read, and what of what is read is not of it. */
export interface PageScore {
  id: string;
  /** Characters. */
  article: number;
  covered: number;
  claims: number;
  claimsCovered: number;
  read: number;
  outside: string[];
  highlights: number;
  highlightsOutside: string[];
}

/** Words alone: dashes, quotation marks and white space differ between extractions. */
function plain(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

const length = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function scorePage(html: string, { id, text, spans }: Labelled): PageScore {
  const read = extractArticleText(html);
  const [inPage, inArticle] = [plain(read), plain(text)];
  const isRead = (words: string): boolean => inPage.includes(plain(words));
  const isOutside = (words: string): boolean => !inArticle.includes(plain(words));
  const marked = chooseClaims(read, detectClaims(read), 'balanced');
  const sentences = sentencesOf(text);
  return {
    id,
    article: length(sentences),
    covered: length(sentences.filter(isRead)),
    claims: spans.length,
    claimsCovered: spans.filter(({ start, end }) => isRead(text.slice(start, end))).length,
    read: read.length,
    outside: sentencesOf(read).filter(isOutside),
    highlights: marked.length,
    highlightsOutside: marked
      .map(({ sentence }) => read.slice(sentence.start, sentence.end))
      .filter(isOutside),
  };
}

/** Scores the reading of the corpus's pages; undefined where there are none. */
export function evalPages(shared: string): PageScore[] | undefined {
  const folder = join(shared, 'corpus/pages');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => {
      const article = join(shared, 'corpus/articles', name.replace('.html.gz', '.json'));
      const html = gunzipSync(readFileSync(join(folder, name))).toString();
      return scorePage(html, JSON.parse(readFileSync(article, 'utf8')) as Labelled);
    });
}

/** The scores over all pages, in words. */
export function reportPages(scores: readonly PageScore[]): string {
  const sum = (of: (score: PageScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  const without = scores.filter(({ highlights }) => highlights === 0).length;
  return [
    `text covered             ${share(
      sum(({ covered }) => covered),
      sum(({ article }) => article),
    )}  asked 0.95`,
    `claims covered           ${share(
      sum(({ claimsCovered }) => claimsCovered),
      sum(({ claims }) => claims),
    )}  asked 0.95`,
    `text outside             ${share(
      sum(({ outside }) => length(outside)),
      sum(({ read }) => read),
    )}`,
    `highlights outside       ${share(
      sum(({ highlightsOutside }) => highlightsOutside.length),
      sum(({ highlights }) => highlights),
    )}  asked at most 0.03`,
    `pages without highlights ${without} of ${scores.length}  asked 0`,
  ].join('\n');
}
