import { describe, expect, it } from 'vitest';
import { ALL_LOOKUPS, LOOKUPS, SEARCH_ENGINES } from '../../../lib/lookup/lookup-choice.ts';
import { type LookupSubject, lookupLinks } from '../../../lib/lookup/lookup-links.ts';
import { namesIn } from '../../../lib/lookup/names-in.ts';

const SUBJECT: LookupSubject = {
  claim: { kind: 'money', text: '$47.3 billion' },
  sentence: 'Last year Acme Corp took $47.3 billion & more,\n Ruth Mbeki told #analysts.',
  url: 'https://news.example/story?id=7#part',
};

function addresses(subject: Partial<LookupSubject> = {}, choice = ALL_LOOKUPS, language = 'en') {
  const links = lookupLinks({ ...SUBJECT, ...subject }, choice, language);
  return Object.fromEntries(links.map(({ lookup, url }) => [lookup, url]));
}

describe('the addresses to look a claim up at', () => {
  it('ask for its sentence, its names and its page', () => {
    expect(addresses()).toEqual({
      search:
        'https://duckduckgo.com/?q=Last%20year%20Acme%20Corp%20took%20%2447.3%20billion%20%26%20more%2C%20Ruth%20Mbeki%20told%20%23analysts.',
      wikipedia: 'https://en.wikipedia.org/w/index.php?search=Acme%20Corp%20Ruth%20Mbeki',
      'fact-checks':
        'https://toolbox.google.com/factcheck/explorer/search/Acme%20Corp%20Ruth%20Mbeki',
      'archive-history': 'https://web.archive.org/web/*/https://news.example/story?id=7',
      'archive-save': 'https://web.archive.org/save/https://news.example/story?id=7',
    });
  });

  it('ask for a misspelled name as it is known', () => {
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'list' as const };
    const claim = { kind: 'name' as const, text: 'Altamn', suggestion };
    expect(addresses({ claim })['wikipedia']).toMatch(/search=Sam%20Altman$/);
  });

  it('ask for the claim where nothing is named', () => {
    expect(addresses({ sentence: 'It took $47.3 billion.' })['fact-checks']).toMatch(
      /search\/%2447.3%20billion$/,
    );
  });

  it('are whole and of no more than the query’s length, whatever the page says', () => {
    const sentence = '\ud83d ../"<b>?%0A '.repeat(200);
    for (const url of Object.values(addresses({ sentence }))) {
      expect(url.length).toBeLessThan(1500);
      expect(new URL(url).protocol).toBe('https:');
      expect(new URL(url).host).toMatch(/duckduckgo|wikipedia|google|archive/);
    }
  });

  it.each(['sentence', 'claim'])('are whole where half a sign stands in a short %s', (part) => {
    const text = 'took \ud83d 5';
    const subject =
      part === 'claim' ? { claim: { ...SUBJECT.claim, text }, sentence: '' } : { sentence: text };
    const { search, wikipedia } = addresses(subject);
    expect(`${search} ${wikipedia}`).toContain('took%20%EF%BF%BD%205');
  });

  it('are those chosen, of the engine chosen', () => {
    const choice = { engine: 'kagi', shown: ['search', 'archive-save'] } as const;
    expect(Object.keys(addresses({}, choice))).toEqual(['search', 'archive-save']);
    expect(addresses({}, choice)['search']).toMatch(/^https:\/\/kagi\.com\/search\?q=Last/);
  });

  it('are of the Wikipedia in the reader’s language', () => {
    expect(addresses({}, ALL_LOOKUPS, 'de-AT')['wikipedia']).toMatch(/^https:\/\/de\.wiki/);
  });

  it('there are of every engine', () => {
    for (const engine of Object.keys(SEARCH_ENGINES) as (keyof typeof SEARCH_ENGINES)[]) {
      const { search } = addresses({}, { engine, shown: LOOKUPS });
      expect([...new URL(search!).searchParams.values()][0]).toContain('Acme Corp took $47.3');
    }
  });
});

it.each([
  ['The company took it.', []],
  ['Sam Altman of OpenAI said so.', ['Sam Altman', 'OpenAI']],
  ['He met Ruth Mbeki, Acme’s chief.', ['Ruth Mbeki', 'Acme']],
  ['In the U.S. Senate, “Ana Novák” spoke to Ana Novák.', ['U.S', 'Senate', 'Ana Novák']],
])('the names in %j', (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names);
});
