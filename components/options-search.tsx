import { countWords } from './count-words.ts';
import { useWords } from './words-context.ts';

export interface OptionsSearchProps {
  query: string;
  /** How many options were found; undefined where none was looked for. */
  found: number | undefined;
  onQuery(query: string): void;
}

/** Finds options by what they say. Esc empties it. */
export function OptionsSearch({ query, found, onQuery }: OptionsSearchProps) {
  const t = useWords();
  return (
    <search class="options-search">
      <input
        type="search"
        class="search"
        aria-label={t('options_search')}
        placeholder={t('options_search')}
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <p class="aside" role="status">
        {found !== undefined && countWords(t, 'options_found', found)}
      </p>
    </search>
  );
}
