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

function tidy(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH) || undefined;
}

function meta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    const content = tidy(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}

function textOf(document: Document, selector: string): string | undefined {
  return tidy(document.querySelector(selector)?.textContent);
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
  const element = document.querySelector(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime]',
  );
  return tidy(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
  );
}

function claimedUrls(document: Document): string[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const said = [canonical, meta(document, 'og:url')];
  return said.flatMap((address) => {
    const url = address ? URL.parse(address, document.baseURI) : null;
    return url ? [url.href] : [];
  });
}

/** What a page says of itself in its head; every part is the page's word and may be wrong. */
export function readMetadata(document: Document): Metadata {
  const author = authorOf(document);
  const published = publishedOf(document);
  return {
    title: meta(document, 'og:title') ?? tidy(document.title) ?? textOf(document, 'h1') ?? '',
    site: meta(document, 'og:site_name') ?? document.location?.hostname.replace(/^www\./, '') ?? '',
    ...(author && { author }),
    ...(published && { published }),
    claimedUrls: claimedUrls(document),
  };
}
