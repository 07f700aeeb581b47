import { attributeOf, baseOf, findAllIn, findIn, textContentOf, titleOf } from './unclobbered.ts';
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

/** What the page says in `meta`, by property or name in lower case; of several that one says the first. */
type Said = ReadonlyMap<string, string>;

/** In one go: each that is missing would be looked for in the whole page. */
function saidIn(document: Document): Said {
  const said = new Map<string, string>();
  for (const element of findAllIn(document, 'meta[content]'))
    for (const attribute of ['property', 'name']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (name && !said.has(name)) said.set(name, attributeOf(element, 'content') ?? '');
    }
  return said;
}

function meta(said: Said, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = tidy(said.get(name.toLowerCase()));
    if (content) return content;
  }
  return undefined;
}

function textOf(document: Document, selector: string): string | undefined {
  const element = findIn(document, selector);
  return tidy(element && textContentOf(element));
}

/** `article:author` is on many sites the address of a profile, which is no name. */
function authorOf(document: Document, said: Said): string | undefined {
  const names = [meta(said, 'author', 'byl', 'parsely-author', 'article:author', 'dc.creator')];
  names.push(textOf(document, '[itemprop~="author"] [itemprop~="name"], [rel~="author"]'));
  return names.find((name) => name && !/^https?:/i.test(name))?.replace(/^by /i, '');
}

function publishedOf(document: Document, said: Said): string | undefined {
  const inHead = meta(
    said,
    'article:published_time',
    'datePublished',
    'date',
    'dc.date',
    'parsely-pub-date',
  );
  if (inHead) return inHead;
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

function claimedUrls(document: Document, said: Said): string[] {
  const canonical = findIn(document, 'link[rel~="canonical" i]')?.getAttribute('href');
  return [canonical, said.get('og:url')].flatMap((address) => {
    const url = address ? URL.parse(address, baseOf(document)) : null;
    return url && url.href.length <= MAX_ADDRESS ? [url.href] : [];
  });
}

/** What a page says of itself in its head; every part is the page's word and may be wrong. */
export function readMetadata(document: Document): Metadata {
  const said = saidIn(document);
  const author = authorOf(document, said);
  const published = publishedOf(document, said);
  return {
    title: meta(said, 'og:title') ?? tidy(titleOf(document)) ?? textOf(document, 'h1') ?? '',
    site: meta(said, 'og:site_name') ?? document.location?.hostname.replace(/^www\./, '') ?? '',
    ...(author && { author }),
    ...(published && { published }),
    claimedUrls: claimedUrls(document, said),
  };
}
