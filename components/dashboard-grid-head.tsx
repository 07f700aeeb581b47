import { useRef, useState } from 'preact/hooks';
import {
  type Column,
  COLUMN_WORDS,
  COLUMNS,
  isSortKey,
  type Sort,
  SORT_KEYS,
  sortAfter,
  type SortKey,
} from './dashboard-columns.ts';
import { useWords } from './words-context.ts';

export interface GridHeadProps {
  /** Left out where the order is fixed. */
  sort?: Sort | undefined;
  dateHead: string;
  /** Whether every row there is is selected, none, or some. */
  selected: 'all' | 'some' | 'none';
  onSort?: ((sort: Sort) => void) | undefined;
  onSelectAll(): void;
  /** From the heads down to the rows. */
  onDown(): void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The box that selects every row: in between where some of them are. */
function AllBox({ selected, onSelectAll }: Pick<GridHeadProps, 'selected' | 'onSelectAll'>) {
  const t = useWords();
  return (
    <div role="columnheader" aria-colindex={1} class="cell cell-box">
      <input
        type="checkbox"
        aria-label={t('select_all')}
        checked={selected === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = selected === 'some';
        }}
        onClick={onSelectAll}
      />
    </div>
  );
}

interface HeadProps {
  column: Column;
  index: number;
  words: string;
  sort: Sort | undefined;
  isStop: boolean;
  onSort(): void;
}

function Head({ column, index, words, sort, isStop, onSort }: HeadProps) {
  const isSorted = sort?.key === column;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={isSorted ? sort.direction : undefined}
      class={`cell cell-${column}`}
    >
      {sort && isSortKey(column) ? (
        <button type="button" class="sort" tabIndex={isStop ? 0 : -1} onClick={onSort}>
          {words}
          <span class="sort-way" aria-hidden="true">
            {isSorted && (sort.direction === 'ascending' ? '↑' : '↓')}
          </span>
        </button>
      ) : (
        words
      )}
    </div>
  );
}

/** The heads of the columns, one stop on the way of the Tab key; a click on one puts the rows in its order. */
export function GridHead(props: GridHeadProps) {
  const t = useWords();
  const { sort, selected, dateHead, onSort, onSelectAll, onDown } = props;
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<SortKey>(sort?.key ?? 'date');

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
      return;
    }
    const isRtl = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const step = (STEPS[event.key] ?? 0) * (isRtl ? -1 : 1);
    const next = SORT_KEYS[SORT_KEYS.indexOf(stop) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    setStop(next);
    row.current?.querySelector<HTMLElement>(`.cell-${next} button`)?.focus();
  }

  return (
    <div role="row" aria-rowindex={1} class="grid-head" ref={row} onKeyDown={onKeyDown}>
      <AllBox selected={selected} onSelectAll={onSelectAll} />
      {COLUMNS.map((column, index) => (
        <Head
          key={column}
          column={column}
          index={index}
          words={column === 'date' ? dateHead : t(COLUMN_WORDS[column])}
          sort={sort}
          isStop={column === stop}
          onSort={() => {
            if (!sort || !isSortKey(column)) return;
            setStop(column);
            onSort?.(sortAfter(sort, column));
          }}
        />
      ))}
    </div>
  );
}
