import type { Annotation, Evidence } from '../../annotation.ts';
import { capturedExcerpt } from '../../excerpt.ts';
import type { Translate } from '../../words.ts';
import { RATING_KEYS } from '../rating-keys.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import { Html, markup } from './escape-html.ts';
import { dayWords, evidenceName, STANCE_KEYS } from './report-words.ts';

export interface HtmlReportOptions {
  /** Words of the report. */
  t: Translate;
  /** ISO 8601 */
  now: string;
  /** A note, Markdown that nobody vouches for, as markup that is safe to stand in a page. */
  renderNote(markdown: string): string;
}

function link(address: string, name: string): Html {
  // Print shows where a link leads, without the directive that only a browser reads.
  const printed = address.split(':~:', 1)[0]?.replace(/#$/, '') ?? '';
  return markup`<a href="${address}" data-address="${printed}" rel="noopener noreferrer">${name}</a>`;
}

function evidenceItem(evidence: Evidence, t: Translate): Html {
  const { url, quote, stance, accessed } = evidence;
  return markup`<li>${t(STANCE_KEYS[stance])}: ${link(url, evidenceName(evidence))}
${quote !== undefined && markup`<q>${quote}</q> `}<span class="aside">${t('report_seen', dayWords(accessed, t))}</span></li>
`;
}

function evidenceList(evidence: readonly Evidence[], t: Translate): Html | false {
  if (evidence.length === 0) return false;
  return markup`<h3>${t('evidence')}</h3>
<ul class="evidence">
${evidence.map((one) => evidenceItem(one, t))}</ul>
`;
}

function aside(text: string | undefined): Html | false {
  return text !== undefined && markup`<p class="aside">${text}</p>\n`;
}

/** The claim in its sentence, what the reader says of it, and the way back to it. */
export function htmlClaim(annotation: Annotation, { t, renderNote }: HtmlReportOptions): Html {
  const { target, claim, body, modified } = annotation;
  const { rating, note, tags, evidence } = body;
  const { before, claim: words, after } = capturedExcerpt(annotation);
  const place = textFragmentUrl(target.source, target.selector[0]);
  return markup`<section class="claim">
<blockquote cite="${target.source}">${before}<mark class="${rating}">${words}</mark>${after}</blockquote>
<p class="rating"><span class="${rating}">${t(RATING_KEYS[rating])}</span></p>
${aside(claim.claimant && t('report_claimant', claim.claimant))}${note !== '' && markup`<div class="note">${new Html(renderNote(note))}</div>\n`}${evidenceList(evidence, t)}${aside(tags.length > 0 ? tags.join(' · ') : undefined)}<p class="aside">${t('report_rated', dayWords(modified, t))} · ${link(place, t('report_place'))}</p>
</section>
`;
}
