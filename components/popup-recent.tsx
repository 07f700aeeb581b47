import { useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../lib/annotation.ts';
import { AnnotationRow } from './annotation-row.tsx';
import { countWords } from './count-words.ts';
import { moveInList } from './list-keys.ts';
import type { PopupProps } from './popup-props.ts';
import { useWords } from './words-context.ts';

interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
  /** Down, from the field into the list. */
  onLeave(): void;
}

function SearchField({ query, onQuery, onLeave }: SearchFieldProps) {
  const t = useWords();
  return (
    <input
      type="search"
      class="search"
      aria-label={t('search_annotations')}
      placeholder={t('search_placeholder')}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}

interface RecentProps extends Pick<
  PopupProps,
  'recent' | 'hasMore' | 'onMore' | 'onGoTo' | 'onSearch' | 'searchHints'
> {
  /** What is listed above already, as this page's own. */
  here: Annotation[];
}

/** The rows not listed above; all that were found, where something is searched for. */
function rowsOf({ recent, here }: RecentProps, query: string): Annotation[] | undefined {
  const listed = new Set(query ? [] : here.map(({ id }) => id));
  return recent?.filter(({ id }) => !listed.has(id));
}

interface RecentListProps extends Pick<RecentProps, 'hasMore' | 'onMore' | 'onGoTo'> {
  rows: Annotation[] | undefined;
  /** Said where there are no rows. */
  otherwise: string;
}

function RecentList({ rows, hasMore, onMore, onGoTo, otherwise }: RecentListProps) {
  const t = useWords();
  if (!rows) {
    return (
      <p class="plain" role="status">
        {t('recent_loading')}
      </p>
    );
  }
  if (rows.length === 0 && !hasMore) return <p class="plain">{otherwise}</p>;
  return (
    <>
      <ul class="rows" onKeyDown={(event) => moveInList(event, event.currentTarget)}>
        {rows.map((annotation) => (
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

/** Everything rated, newest first; without this page's own where they stand above. */
export function PopupRecent(props: RecentProps) {
  const t = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const root = useRef<HTMLElement>(null);
  const { onSearch, recent, here, hasMore, searchHints = [] } = props;
  const isRest = here.length > 0 && query === '';
  const searchable = onSearch && (query !== '' || (recent?.length ?? 0) > 0);
  return (
    <section class="popup-recent" aria-labelledby={id} ref={root}>
      <h2 class="kicker" id={id}>
        {t(isRest ? 'recent_elsewhere' : 'recent_title')}
      </h2>
      {searchable && (
        <SearchField
          query={query}
          onQuery={(text) => {
            setQuery(text);
            onSearch(text);
          }}
          onLeave={() => root.current?.querySelector<HTMLElement>('.row-button')?.focus()}
        />
      )}
      {searchHints.map(({ start, words }) => (
        <p key={start} class="aside">
          {words}
        </p>
      ))}
      <p class="aside found" role="status">
        {query.trim() !== '' &&
          recent &&
          recent.length > 0 &&
          (hasMore
            ? t('search_found_most', recent.length)
            : countWords(t, 'search_found', recent.length))}
      </p>
      <RecentList
        {...props}
        rows={rowsOf(props, query)}
        otherwise={
          query ? t('search_nothing', query) : t(isRest ? 'elsewhere_empty' : 'recent_empty')
        }
      />
    </section>
  );
}
