import type { Steps } from './steps.ts';
import { attributeOf, findAllIn, textContentOf } from './unclobbered.ts';

/** So many links and pictures are looked at; further ones are other articles'. */
const MAX_ELEMENTS = 1500;
/** So many items of the structured data. */
const MAX_ITEMS = 2000;
/** So many texts in all: a page may say names without end. */
const MOST = 5000;
/** Texts looked for in the article in one step. */
const STEP = 20;
/** A longer text is a sentence, not a name, in UTF-16 code units. */
const MAX_LENGTH = 200;

/** Where sites keep what they have on a person: "/topic/sam-altman". */
const TOPIC =
  /\/(?:topics?|tags?|people|person|profiles?|authors?|by|stars?|names?)\/([a-z]+(?:-[a-z]+){1,3})\/?$/;

/** The properties of schema.org that name people and organisations. */
const NAMING = ['author', 'creator', 'about', 'mentions', 'keywords', 'publisher'];

function namesIn(script: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    return [];
  }
  const names: string[] = [];
  const stack: { item: unknown; isNaming: boolean }[] = [{ item: data, isNaming: false }];
  for (let seen = 0; stack.length > 0 && seen < MAX_ITEMS; seen++) {
    const { item, isNaming } = stack.pop()!;
    if (typeof item === 'string') {
      if (isNaming) names.push(...item.split(','));
    } else if (Array.isArray(item)) {
      for (const part of item.slice(0, MAX_ITEMS)) stack.push({ item: part, isNaming });
    } else if (item !== null && typeof item === 'object') {
      const { '@graph': graph, name, ...parts } = item as Record<string, unknown>;
      stack.push({ item: graph, isNaming: false });
      if (isNaming) stack.push({ item: name, isNaming });
      for (const key of NAMING) stack.push({ item: parts[key], isNaming: true });
    }
  }
  return names;
}

function* saidBesides(document: Document): Generator<string | null | undefined> {
  for (const script of findAllIn(document, 'script[type="application/ld+json" i]'))
    yield* namesIn(textContentOf(script) ?? '');
  const meta = 'meta[name="author" i], meta[name="keywords" i], meta[name="news_keywords" i]';
  for (const element of findAllIn(document, meta))
    yield* (attributeOf(element, 'content') ?? '').split(',');
  let left = MAX_ELEMENTS;
  for (const element of findAllIn(document, 'a[href], img[alt]')) {
    if (left-- === 0) return;
    yield attributeOf(element, 'alt');
    const href = attributeOf(element, 'href');
    if (href === null) continue;
    yield TOPIC.exec(href)?.[1];
    yield textContentOf(element);
  }
}

/**
 * What the page says besides its article in which names may stand: alternative texts, links and the
 * slugs of topics, keywords, authors and the names of its structured data. What stands in the
 * article's own text is left out, as it is counted there.
 */
export function* nameEvidenceSteps(document: Document, text: string): Steps<string[]> {
  const evidence = new Set<string>();
  let count = 0;
  for (const said of saidBesides(document)) {
    if (++count % STEP === 0) yield;
    const tidy = said?.replace(/\s+/g, ' ').trim();
    if (tidy && tidy.length <= MAX_LENGTH && !text.includes(tidy)) evidence.add(tidy);
  }
  return [...evidence].slice(0, MOST);
}
