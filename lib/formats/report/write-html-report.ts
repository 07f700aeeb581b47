import type { Annotation } from '../../annotation.ts';
import { type Article, articlesOf } from './articles.ts';
import { Html, markup } from './escape-html.ts';
import { htmlClaim, type HtmlReportOptions } from './html-claim.ts';
import { REPORT_STYLE } from './report-style.ts';
import { articleLine, dayWords, reportTitle } from './report-words.ts';

export type { HtmlReportOptions } from './html-claim.ts';

/** No script, no request: not even a note's picture is fetched when the report is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function articleHtml(article: Article, options: HtmlReportOptions): Html {
  const { source, captured, annotations } = article;
  return markup`<section class="article">
<header>
<h2><a href="${source}" data-address="${source}" rel="noopener noreferrer">${captured.title || source}</a></h2>
<p class="aside">${articleLine(article, options.t)}</p>
</header>
${annotations.map((annotation) => htmlClaim(annotation, options))}</section>
`;
}

/** One article's or several articles' ratings as a page that stands alone and prints well. */
export function writeHtmlReport(
  annotations: readonly Annotation[],
  options: HtmlReportOptions,
): string {
  const { t, now } = options;
  const articles = articlesOf(annotations);
  const title = reportTitle(articles, t);
  return markup`<!doctype html>
<html lang="${t('language_tag')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t('report_title', title)}</title>
<style>${new Html(REPORT_STYLE)}</style>
</head>
<body>
<header>
<h1>${t('report_title', title)}</h1>
<p class="aside">${t('report_made', dayWords(now, t))}</p>
</header>
<main>
${articles.map((article) => articleHtml(article, options))}</main>
<footer class="aside">${t('report_no_score')}</footer>
</body>
</html>
`.text;
}
