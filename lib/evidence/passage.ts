import { type Evidence, evidenceUrl } from '../annotation.ts';
import { textFragmentUrl } from '../formats/text-fragment.ts';

/** What the reader has selected on a page. */
export interface Passage {
  /** Of the page. */
  url: string;
  title: string;
  exact: string;
  /** The words around it, where it stands on the page more than once; else empty. */
  prefix: string;
  suffix: string;
}

/** UTF-16 code units that the store takes of each. */
const LONGEST = { title: 2_000, quote: 20_000, address: 8_000 };

function linkTo(url: string, { exact, prefix, suffix }: Passage): string {
  const link = textFragmentUrl(url, { type: 'TextQuoteSelector', exact, prefix, suffix });
  return link.length > LONGEST.address ? url : link;
}

/**
 * A passage as evidence: the link leads to its words. What it says of the claim is the reader's to say.
 *
 * @param now ISO 8601
 * @returns undefined where nothing is selected, or the page has no address on the web
 */
export function evidenceFrom(passage: Passage, now: string): Evidence | undefined {
  const url = /^https?:/i.test(passage.url) ? evidenceUrl(passage.url) : undefined;
  const exact = passage.exact.trim();
  if (url === undefined || url.length > LONGEST.address || exact === '') return undefined;
  const title = passage.title.trim().slice(0, LONGEST.title);
  return {
    url: linkTo(url, { ...passage, exact }),
    ...(title && { title }),
    quote: exact.slice(0, LONGEST.quote),
    stance: 'context',
    accessed: now,
  };
}
