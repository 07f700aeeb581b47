import type { Lookup, LookupChoice } from '../lib/lookup/lookup-choice.ts';
import { SEARCH_ENGINES } from '../lib/lookup/lookup-choice.ts';
import { lookupLinks, type LookupSubject } from '../lib/lookup/lookup-links.ts';
import type { MessageKey } from '../lib/words.ts';
import { Unfold } from './unfold.tsx';
import { useWords } from './words-context.ts';

export const LOOKUP_KEYS = {
  search: 'lookup_search',
  wikipedia: 'lookup_wikipedia',
  'fact-checks': 'lookup_fact_checks',
  'archive-history': 'lookup_archive_history',
  'archive-save': 'lookup_archive_save',
} as const satisfies Record<Lookup, MessageKey>;

export interface LookupLinksProps {
  subject: LookupSubject;
  choice: LookupChoice;
}

/** Where the claim can be looked up; a link is opened by the browser, and only when it is clicked. */
export function LookupLinks({ subject, choice }: LookupLinksProps) {
  const t = useWords();
  const links = lookupLinks(subject, choice, t('language_tag'));
  if (links.length === 0) return null;
  return (
    <Unfold title={t('lookup')} count={0}>
      <ul class="lookups">
        {links.map(({ lookup, url }) => (
          <li key={lookup}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {lookup === 'search'
                ? t('lookup_search', SEARCH_ENGINES[choice.engine].name)
                : t(LOOKUP_KEYS[lookup])}
            </a>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
