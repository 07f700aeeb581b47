import type { Evidence } from '../../annotation.ts';
import type { Translate } from '../../words.ts';
import type { Article } from './articles.ts';

export const STANCE_KEYS = {
  supports: 'stance_supports',
  refutes: 'stance_refutes',
  context: 'stance_context',
} as const;

/** @param moment ISO 8601, or what a page gives as a date */
export function dayWords(moment: string, t: Translate): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  const format = new Intl.DateTimeFormat(t('language_tag'), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(time);
}

/** Site, author and day of an article, those that are known. */
export function articleLine({ captured }: Article, t: Translate): string {
  const { site, author, published } = captured;
  return [site, author, published && dayWords(published, t)].filter(Boolean).join(' · ');
}

/** What a link to evidence is called. */
export function evidenceName({ title, url }: Evidence): string {
  return title || url;
}

/** The report's own title: that of its article, or how many there are. */
export function reportTitle(articles: readonly Article[], t: Translate): string {
  const [only] = articles;
  return only && articles.length === 1
    ? only.captured.title || only.source
    : t('report_articles', articles.length);
}
