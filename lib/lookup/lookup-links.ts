import type { Claim } from '../claim.ts';
import { type Lookup, type LookupChoice, SEARCH_ENGINES } from './lookup-choice.ts';
import { namesIn } from './names-in.ts';

/** Code units of a query: engines cut longer ones short, and do so in the middle of a word. */
const LONGEST = { sentence: 240, names: 120 };

/** What is looked up: the claim, its sentence and its page. */
export interface LookupSubject {
  claim: Pick<Claim, 'kind' | 'text' | 'claimant' | 'suggestion'>;
  sentence: string;
  /** As visited. */
  url: string;
}

export interface LookupLink {
  lookup: Lookup;
  url: string;
  /** Of the search engine. */
  name?: string;
}

/** The words in one line, cut between two of them. */
function upTo(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1).lastIndexOf(' ');
  return line.slice(0, cut > 0 ? cut : longest);
}

/** For an address. A sign may be cut in half here, or on the page, or in a file. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Whom or what the claim is about; its words where it names nothing. */
function topicOf({ claim, sentence }: LookupSubject): string {
  if (claim.suggestion) return claim.suggestion.fullName;
  if (claim.kind === 'name') return claim.text;
  const names = namesIn(sentence);
  return upTo(names.length > 0 ? names.join(' ') : (claim.claimant ?? claim.text), LONGEST.names);
}

/** The page without its fragment, which an archive does not keep. */
function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/**
 * Addresses to look a claim up at, with its words in them. Nothing is asked for by making them.
 *
 * @param language of the Wikipedia, as a BCP 47 tag: "en", "de-AT"
 */
export function lookupLinks(
  subject: LookupSubject,
  { engine, shown }: LookupChoice,
  language: string,
): LookupLink[] {
  const sentence = encode(upTo(subject.sentence, LONGEST.sentence));
  const topic = encode(topicOf(subject));
  const page = withoutFragment(subject.url);
  const wiki = /^[a-z]{2,3}/.exec(language)?.[0] ?? 'en';
  const addresses: Record<Lookup, string> = {
    search: SEARCH_ENGINES[engine].address + sentence,
    wikipedia: `https://${wiki}.wikipedia.org/w/index.php?search=${topic}`,
    // https://toolbox.google.com/factcheck/explorer takes the words as a part of the path.
    'fact-checks': `https://toolbox.google.com/factcheck/explorer/search/${topic}`,
    'archive-history': `https://web.archive.org/web/*/${page}`,
    'archive-save': `https://web.archive.org/save/${page}`,
  };
  const { name } = SEARCH_ENGINES[engine];
  return shown.map((lookup) => ({
    lookup,
    url: addresses[lookup],
    ...(lookup === 'search' && { name }),
  }));
}
