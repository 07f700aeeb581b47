import type { Lookup } from '../lib/lookup/lookup-choice.ts';
import type { LookupLink } from '../lib/lookup/lookup-links.ts';
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
  links: readonly LookupLink[];
}

/** Where the claim can be looked up; a link is opened by the browser, and only when it is clicked. */
export function LookupLinks({ links }: LookupLinksProps) {
  const t = useWords();
  if (links.length === 0) return null;
  return (
    <Unfold title={t('lookup')} count={0}>
      <ul class="lookups">
        {links.map(({ lookup, url, name = '' }) => (
          <li key={lookup}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t(LOOKUP_KEYS[lookup], name)}
            </a>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
