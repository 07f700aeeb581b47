import { useRef, useState } from 'preact/hooks';
import { countWords } from './count-words.ts';
import type { TrashState } from './dashboard-props.ts';
import { DashboardTable } from './dashboard-table.tsx';
import { TypedWord } from './typed-word.tsx';
import { type SelectionModel, useSelection } from './use-selection.ts';
import { useWords } from './words-context.ts';

interface TrashActsProps {
  total: number;
  selection: SelectionModel;
  busy: boolean;
  onRestore(): void;
  onEmpty(): void;
}

function TrashActs({ total, selection, busy, onRestore, onEmpty }: TrashActsProps) {
  const t = useWords();
  const count = selection.ids.size;
  return (
    <div class="bulk">
      <strong class="bulk-count" role="status">
        {count > 0 ? countWords(t, 'selected', count) : countWords(t, 'trashed', total)}
      </strong>
      <button type="button" disabled={busy || count === 0} onClick={onRestore}>
        {t('restore')}
      </button>
      <span class="bulk-more">
        {count < total && (
          <button type="button" class="quiet" onClick={() => void selection.all()}>
            {t('select_all')}
          </button>
        )}
        {count > 0 && (
          <button type="button" class="quiet" onClick={selection.none}>
            {t('select_none')}
          </button>
        )}
        <button type="button" class="quiet danger" disabled={busy} onClick={onEmpty}>
          {t('trash_empty')}
        </button>
      </span>
    </div>
  );
}

/** What was deleted, latest first: kept whole until it is brought back or thrown away for good. */
export function DashboardTrash({ trash, busy }: { trash: TrashState; busy: boolean }) {
  const t = useWords();
  const { rows } = trash;
  const selection = useSelection(rows);
  const [isAsking, setIsAsking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  if (rows.total === undefined) {
    return (
      <p class="blank" role="status">
        {t('recent_loading')}
      </p>
    );
  }
  if (rows.total === 0) return <p class="blank">{t('trash_none')}</p>;
  return (
    <section class="list margined" aria-label={t('view_trash')}>
      <div class="list-head" ref={bar}>
        <TrashActs
          total={rows.total}
          selection={selection}
          busy={busy}
          onRestore={() => {
            const ids = [...selection.ids];
            selection.none();
            trash.onRestore(ids);
          }}
          onEmpty={() => setIsAsking(true)}
        />
      </div>
      <DashboardTable
        rows={rows}
        label={t('view_trash')}
        bar={bar}
        dateHead={t('column_deleted')}
        selection={selection}
        openId={undefined}
      />
      {isAsking && (
        <TypedWord
          title={t('trash_empty_title')}
          text={countWords(t, 'trash_empty_text', rows.total)}
          act={t('trash_empty')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            selection.none();
            trash.onEmpty();
          }}
        />
      )}
    </section>
  );
}
