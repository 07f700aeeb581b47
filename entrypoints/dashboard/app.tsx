import { useMemo, useState } from 'preact/hooks';
import { v4 as uuid } from 'uuid';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard';
import { searchHints } from '@/components/search-hints';
import { saveFile } from '@/entrypoints/popup/save-file';
import { database } from '@/entrypoints/popup/open-store';
import { useStoreNotice } from '@/entrypoints/popup/use-store-notice';
import { helpCalls } from '@/entrypoints/reader.content/help-calls';
import { words as t } from '@/lib/locale';
import { parseQuery } from '@/lib/query';
import { AnnotationStore, SavedSearches } from '@/lib/store';
import { deedsOn } from './deeds';
import { facetsFor } from './facets-for';
import { keepStored } from './keep-stored';
import { moveSearches } from './move-searches';
import { useAddress } from './use-address';
import { useFiles } from './use-files';
import { useFound } from './use-found';
import { useLive } from '@/lib/live/use-live';
import { useMany } from './use-many';
import { useOnline } from './use-online';
import { useOpen } from './use-open';
import { useTally } from './use-tally';
import { useTrash } from './use-trash';

const store = new AnnotationStore(database);
const deeds = deedsOn(store);
const searches = new SavedSearches(database);
void keepStored(store);
void moveSearches(searches);

export function App() {
  const { address, go, amend } = useAddress();
  const [turn, setTurn] = useState(0);
  const { view, sort } = address;
  const query = useMemo(() => parseQuery(address.query), [address.query]);
  const stored = useLive(() => store.count(), [turn]);
  const found = useFound(store, address.query, query, sort, turn);
  const facets = useLive((signal) => facetsFor(store, query, signal), [address.query, turn]);
  const tally = useTally(store, view === 'pictures', query, [facets.answer]);
  const trash = useTrash(store, view === 'trash');
  const saved = useLive(() => searches.all(), []).answer ?? [];
  const [selected, setSelected] = useState<readonly string[]>([]);
  const files = useFiles(store, view === 'files', { query, id: address.id, selected });
  const many = useMany();
  const open = useOpen(store, view === 'annotations' ? address.id : undefined, !useOnline(), {
    async save({ id }, body) {
      const isDone = await many.attempt(deeds.giveBodies(new Map([[id, body]]), 'bulk_saved'));
      if (!isDone) throw new Error(t('save_failed'));
    },
    async remove({ id }) {
      go({ id: undefined });
      await many.attempt(deeds.remove([id]));
    },
    close: () => go({ id: undefined }),
  });
  const failed = stored.failed || found.failed;

  return (
    <Dashboard
      view={view}
      onView={(next) => go({ view: next })}
      stored={stored.answer}
      search={{
        query: address.query,
        hints: searchHints(query.problems, t),
        facets: facets.answer,
        saved,
        onQuery: (text) => amend({ query: text }),
        onSave: (name) => {
          const created = new Date().toISOString();
          void searches.put({ id: uuid(), name, query: address.query.trim(), created });
        },
        onForget: ({ id }) => void searches.remove(id),
      }}
      list={{
        rows: found.rows,
        sort,
        onSort: (next) => amend({ sort: next }),
        onOpen: ({ id }) => go({ id }),
        open,
        onRate: (ids, rating) => void many.attempt(deeds.revise(ids, { rating }, 'bulk_rated')),
        onTag: (ids, addTags) => void many.attempt(deeds.revise(ids, { addTags }, 'bulk_tagged')),
        onUntag: (ids, removeTags) =>
          void many.attempt(deeds.revise(ids, { removeTags }, 'bulk_tagged')),
        onRemove: (ids) => void many.attempt(deeds.remove(ids)),
        onExport(ids) {
          setSelected(ids);
          go({ view: 'files' });
        },
      }}
      tally={tally}
      files={files}
      trash={{
        rows: trash,
        onRestore: (ids) => void many.attempt(deeds.restore(ids)),
        onEmpty: () =>
          void store.purge('all').then(
            () => many.setNews({ kind: 'done', words: t('trash_emptied') }),
            () => many.setNews({ kind: 'failed', words: t('bulk_failed') }),
          ),
      }}
      notice={useStoreNotice(true)}
      news={many.news}
      failure={failed ? t('dashboard_failed') : undefined}
      onRetry={() => setTurn(turn + 1)}
      onDismissNews={() => many.setNews(undefined)}
      onSaveFile={saveFile}
      onOptions={() => void browser.runtime.openOptionsPage()}
      help={helpCalls}
    />
  );
}
