import type { Annotation, Evidence } from '../../annotation.ts';
import { capturedExcerpt } from '../../excerpt.ts';
import type { Translate } from '../../words.ts';
import { RATING_KEYS } from '../rating-keys.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import { type Article, articlesOf } from './articles.ts';
import { escapeMarkdown, markdownAddress, tameMarkdown } from './escape-markdown.ts';
import { articleLine, dayWords, evidenceName, reportTitle, STANCE_KEYS } from './report-words.ts';

export interface MarkdownReportOptions {
  t: Translate;
  /** ISO 8601 */
  now: string;
}

function link(address: string, name: string): string {
  return `[${escapeMarkdown(name)}](${markdownAddress(address)})`;
}

function sentence(annotation: Annotation): string {
  const { before, claim, after } = capturedExcerpt(annotation);
  const outside = (text: string): string => (text.trim() === '' ? text : spaced(text));
  return `> ${outside(before)}**${escapeMarkdown(claim)}**${outside(after)}`.trimEnd();
}

/** Escaped, with the space at its ends that parts it from the claim. */
function spaced(text: string): string {
  const start = /^\s/u.test(text) ? ' ' : '';
  const end = /\s$/u.test(text) ? ' ' : '';
  return `${start}${escapeMarkdown(text)}${end}`;
}

function evidenceLine(evidence: Evidence, t: Translate): string {
  const { url, quote, stance, accessed } = evidence;
  const words = quote ? ` “${escapeMarkdown(quote)}”` : '';
  const seen = escapeMarkdown(t('report_seen', dayWords(accessed, t)));
  return `- ${t(STANCE_KEYS[stance])}: ${link(url, evidenceName(evidence))}${words} (${seen})`;
}

function claimPart(annotation: Annotation, t: Translate): string {
  const { target, claim, body, modified } = annotation;
  const place = textFragmentUrl(target.source, target.selector[0]);
  const parts = [
    sentence(annotation),
    `**${t(RATING_KEYS[body.rating])}**`,
    claim.claimant && escapeMarkdown(t('report_claimant', claim.claimant)),
    tameMarkdown(body.note),
    body.evidence.map((one) => evidenceLine(one, t)).join('\n'),
    body.tags.map(escapeMarkdown).join(' · '),
    `${t('report_rated', dayWords(modified, t))} · ${link(place, t('report_place'))}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function articlePart(article: Article, t: Translate): string {
  const { source, captured, annotations } = article;
  const head = `## ${link(source, captured.title || source)}\n\n${escapeMarkdown(articleLine(article, t))}`;
  return [head, ...annotations.map((annotation) => claimPart(annotation, t))].join('\n\n---\n\n');
}

/** One article's or several articles' ratings as Markdown. */
export function writeMarkdownReport(
  annotations: readonly Annotation[],
  { t, now }: MarkdownReportOptions,
): string {
  const articles = articlesOf(annotations);
  const title = escapeMarkdown(t('report_title', reportTitle(articles, t)));
  const parts = [
    `# ${title}`,
    t('report_made', dayWords(now, t)),
    ...articles.map((article) => articlePart(article, t)),
    t('report_no_score'),
  ];
  return `${parts.join('\n\n')}\n`;
}
