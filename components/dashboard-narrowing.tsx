import { useEffect, useState } from 'preact/hooks';
import { DashboardFacets } from './dashboard-facets.tsx';
import type { SearchState } from './dashboard-props.ts';
import { SavedSearches } from './dashboard-saved.tsx';
import { toggleValue } from './query-terms.ts';
import { useWords } from './words-context.ts';

/** As in dashboard-search.css: from here on there is room beside the list. */
const ROOM = '(min-width: 900.02px)';

/** Whether there is room, followed as the window changes. */
function useRoom(): boolean {
  const [hasRoom, setHasRoom] = useState(() => matchMedia(ROOM).matches);
  useEffect(() => {
    const room = matchMedia(ROOM);
    const follow = (): void => setHasRoom(room.matches);
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, []);
  return hasRoom;
}

/** What narrows the list, beside it; folded away over it where there is no room. */
export function Narrowing({ search }: { search: SearchState }) {
  const t = useWords();
  const { query, facets, saved, onQuery } = search;
  const hasRoom = useRoom();
  return (
    <details class="narrowing" key={String(hasRoom)} open={hasRoom}>
      <summary>{t('narrow')}</summary>
      <SavedSearches
        searches={saved}
        query={query}
        onQuery={onQuery}
        onSave={search.onSave}
        onForget={search.onForget}
      />
      <DashboardFacets
        facets={facets}
        query={query}
        onValue={(field, value) => onQuery(toggleValue(query, field, value))}
      />
    </details>
  );
}
