import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface SavedSearch {
  id: string;
  name: string;
  query: string;
}

export interface SavedSearchesProps {
  searches: readonly SavedSearch[];
  query: string;
  onQuery(query: string): void;
  onSave(name: string): void;
  onForget(search: SavedSearch): void;
}

function SaveForm({ query, onSave }: Pick<SavedSearchesProps, 'query' | 'onSave'>) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState<string>();
  if (name === undefined) {
    return (
      <button type="button" class="quiet" onClick={() => setName(query)}>
        {t('search_save')}
      </button>
    );
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        setName(undefined);
        onSave(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setName(undefined);
      }}
    >
      <label class="aside" for={id}>
        {t('search_name')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={100}
        value={name}
        ref={(input) => {
          if (input && document.activeElement !== input && name === query) input.select();
        }}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="acts">
        <button type="submit" class="primary" disabled={!name.trim()}>
          {t('save')}
        </button>
        <button type="button" onClick={() => setName(undefined)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Searches kept under a name of the reader's. */
export function SavedSearches(props: SavedSearchesProps) {
  const t = useWords();
  const id = useId();
  const { searches, query, onQuery, onForget } = props;
  const isNew = query.trim() !== '' && !searches.some((search) => search.query === query.trim());
  if (searches.length === 0 && !isNew) return null;
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 class="kicker" id={id}>
        {t('searches_title')}
      </h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id} class="saved-search">
            <button
              type="button"
              class="facet-value"
              aria-pressed={search.query === query.trim()}
              title={search.query}
              onClick={() => onQuery(search.query)}
            >
              <span class="facet-words">{search.name}</span>
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('search_forget', search.name)}
              onClick={() => onForget(search)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {isNew && <SaveForm query={query.trim()} onSave={props.onSave} />}
    </section>
  );
}
