import { attributeOf, baseOf, findIn, textContentOf, titleOf } from './unclobbered.ts';
/** What a page says of itself. */
export interface Metadata {
  title: string;
  site: string;
  author?: string;
  /** As the page states it. */
  published?: string;
  /** The addresses the page gives itself, absolute: canonical link, then og:url. */
  claimedUrls: string[];
}

/** Longer is no name or title but an attempt to fill a store. */
const MAX_LENGTH = 300;

const MAX_ADDRESS = 2000;

/** Control characters, and those that turn the direction of what is written after them. */
const UNSEEN = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

function tidy(text: string | null | undefined): string | undefined {
  const plain = text?.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return plain?.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '') || undefined;
}

function saidIn(document: Document, name: string): string | null | undefined {
  return findIn(document, `meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute(
    'content',
  );
}

function meta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = tidy(saidIn(document, name));
    if (content) return content;
  }
  return undefined;
}

function textOf(document: Document, selector: string): string | undefined {
  const element = findIn(document, selector);
  return tidy(element && textContentOf(element));
}

/** `article:author` is on many sites the address of a profile, which is no name. */
function authorOf(document: Document): string | undefined {
  const names = [meta(document, 'author', 'byl', 'parsely-author', 'article:author', 'dc.creator')];
  names.push(textOf(document, '[itemprop~="author"] [itemprop~="name"], [rel~="author"]'));
  return names.find((name) => name && !/^https?:/i.test(name))?.replace(/^by /i, '');
}

function publishedOf(document: Document): string | undefined {
  const said = meta(
    document,
    'article:published_time',
    'datePublished',
    'date',
    'dc.date',
    'parsely-pub-date',
  );
  if (said) return said;
  const element = findIn(
    document,
    '[itemprop~="datePublished"], time[pubdate], article time[datetime]',
  );
  return tidy(
    element &&
      (attributeOf(element, 'datetime') ??
        attributeOf(element, 'content') ??
        textContentOf(element)),
  );
}

function claimedUrls(document: Document): string[] {
  const canonical = findIn(document, 'link[rel~="canonical" i]')?.getAttribute('href');
  const said = [canonical, saidIn(document, 'og:url')];
  return said.flatMap((address) => {
    const url = address ? URL.parse(address, baseOf(document)) : null;
    return url && url.href.length <= MAX_ADDRESS ? [url.href] : [];
  });
}

/** What a page says of itself in its head; every part is the page's word and may be wrong. */
export function readMetadata(document: Document): Metadata {
  const author = authorOf(document);
  const published = publishedOf(document);
  return {
    title: meta(document, 'og:title') ?? tidy(titleOf(document)) ?? textOf(document, 'h1') ?? '',
    site: meta(document, 'og:site_name') ?? document.location?.hostname.replace(/^www\./, '') ?? '',
    ...(author && { author }),
    ...(published && { published }),
    claimedUrls: claimedUrls(document),
  };
}
