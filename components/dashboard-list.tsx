import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../lib/annotation.ts';
import { countWords } from './count-words.ts';
import { DashboardBulk } from './dashboard-bulk.tsx';
import { DashboardDetail } from './dashboard-detail.tsx';
import type { ListState } from './dashboard-props.ts';
import { DashboardTable } from './dashboard-table.tsx';
import { useSelection } from './use-selection.ts';
import { useWords } from './words-context.ts';

export interface DashboardListProps {
  list: ListState;
  /** All tags there are. */
  tags: readonly string[];
  /** Something is being done to many already. */
  busy: boolean;
  onClearSearch(): void;
}

function NothingFound({ onClearSearch }: Pick<DashboardListProps, 'onClearSearch'>) {
  const t = useWords();
  return (
    <div class="blank">
      <p>{t('found_nothing')}</p>
      <button type="button" onClick={onClearSearch}>
        {t('search_clear')}
      </button>
    </div>
  );
}

/** Focus follows into the detail that is opened, and back to the row when it is closed. */
function useDetailFocus(annotation: Annotation | undefined): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(annotation?.id);
  useLayoutEffect(() => {
    const isOther = before.current !== annotation?.id;
    before.current = annotation?.id;
    // One that was written anew takes the focus only where the button that had it went away.
    if (!isOther && (!annotation || document.activeElement !== document.body)) return;
    const target = annotation ? '.detail h2' : '.grid-row[tabindex="0"]';
    root.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }, [annotation?.id, annotation?.modified]);
  return root;
}

/** What the search finds, what can be done with it, and one of them whole. */
export function DashboardList({ list, tags, busy, onClearSearch }: DashboardListProps) {
  const t = useWords();
  const { rows, open } = list;
  const selection = useSelection(rows);
  const { total, isLeast = false } = rows;
  const count = isLeast ? 'annotations_least' : 'annotations';
  const root = useDetailFocus(open?.annotation);
  const bar = useRef<HTMLDivElement>(null);

  return (
    <div class={open ? 'list-and-detail has-detail' : 'list-and-detail'} ref={root}>
      <section class="list margined" aria-label={t('view_annotations')}>
        <div class="list-head" ref={bar}>
          {selection.ids.size > 0 ? (
            <DashboardBulk
              {...list}
              ids={selection.ids}
              total={isLeast ? Infinity : (total ?? 0)}
              tags={tags}
              busy={busy}
              onSelectAll={() => void selection.all()}
              onClear={selection.none}
              onRemove={(ids) => {
                selection.none();
                list.onRemove(ids);
              }}
            />
          ) : (
            <p class="list-count" role="status">
              {total === undefined ? t('recent_loading') : countWords(t, count, total)}
            </p>
          )}
        </div>
        {total === 0 ? (
          <NothingFound onClearSearch={onClearSearch} />
        ) : (
          <DashboardTable
            rows={rows}
            label={t('view_annotations')}
            bar={bar}
            sort={list.sort}
            dateHead={t('column_date')}
            selection={selection}
            openId={open?.annotation.id}
            onSort={list.onSort}
            onOpen={list.onOpen}
            onClose={open?.onClose}
            onRate={list.onRate}
            onRemove={(ids) => {
              selection.none();
              list.onRemove(ids);
            }}
          />
        )}
      </section>
      {open && (
        // Another annotation is another form; the same written anew elsewhere comes into this one.
        <DashboardDetail key={open.annotation.id} {...open} />
      )}
    </div>
  );
}
