import { useId, useState } from 'preact/hooks';
import { AnnotationRow } from './annotation-row.tsx';
import type { PopupProps } from './popup-props.ts';
import { useWords } from './words-context.ts';

function SearchField({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const t = useWords();
  return (
    <input
      type="search"
      class="search"
      aria-label={t('search_annotations')}
      placeholder={t('search_annotations')}
      autocomplete="off"
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}

type RecentProps = Pick<PopupProps, 'recent' | 'hasMore' | 'onMore' | 'onGoTo' | 'onSearch'>;

function RecentList({ recent, hasMore, onMore, onGoTo, query }: RecentProps & { query: string }) {
  const t = useWords();
  if (!recent) {
    return (
      <p class="plain" role="status">
        {t('recent_loading')}
      </p>
    );
  }
  if (recent.length === 0) {
    return <p class="plain">{query ? t('search_nothing', query) : t('recent_empty')}</p>;
  }
  return (
    <>
      <ul class="rows">
        {recent.map((annotation) => (
          <AnnotationRow key={annotation.id} annotation={annotation} showSite onGoTo={onGoTo} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="more" onClick={onMore}>
          {t('show_more')}
        </button>
      )}
    </>
  );
}

/** Everything rated, newest first. */
export function PopupRecent(props: RecentProps) {
  const t = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const { onSearch, recent } = props;
  const searchable = onSearch && (query !== '' || (recent?.length ?? 0) > 0);
  return (
    <section class="popup-recent" aria-labelledby={id}>
      <h2 class="kicker" id={id}>
        {t('recent_title')}
      </h2>
      {searchable && (
        <SearchField
          query={query}
          onQuery={(text) => {
            setQuery(text);
            onSearch(text);
          }}
        />
      )}
      <RecentList {...props} query={query} />
    </section>
  );
}
