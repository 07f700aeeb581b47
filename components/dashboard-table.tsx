import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation, Rating } from '../lib/annotation.ts';
import type { Sort } from './dashboard-columns.ts';
import { GridHead } from './dashboard-grid-head.tsx';
import { DashboardRow } from './dashboard-row.tsx';
import type { Rows } from './dashboard-rows.ts';
import { gridKeys } from './grid-keys.ts';
import { useMeasured } from './use-measured.ts';
import { usePrinting } from './use-printing.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { SelectionModel } from './use-selection.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { useWords } from './words-context.ts';

/** CSS pixels, as in dashboard-table.css: a line of columns, or lines where there is no room for columns. */
const ROW_HEIGHT = { '': 56, 'grid-stacked': 88, 'grid-stacked grid-narrow': 108 };
/** CSS pixels of the table from which on it has columns, and lines long enough for all of them. */
const COLUMNS_FROM = 1040;
const LONG_LINES_FROM = 640;
/** CSS pixels of the heads of the columns, which stay at the top, and of the line of news at the bottom. */
const COVERED = { top: 36, bottom: 56 };
/** ARIA counts all columns, also those that share a line: the box, the claim and seven more. */
const COLUMN_COUNT = 9;

export interface DashboardTableProps {
  rows: Rows;
  /** What is listed, for screen readers. */
  label: string;
  /** The bar that stays at the top, in as many lines as its words need; the heads stay under it. */
  bar: RefObject<HTMLElement | null>;
  /** Left out where the order is fixed. */
  sort?: Sort | undefined;
  /** Over the dates. */
  dateHead: string;
  selection: SelectionModel;
  /** The annotation in the detail. */
  openId: string | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Left out where a row cannot be opened; a click selects it then. */
  onOpen?: ((annotation: Annotation) => void) | undefined;
  /** Escape where nothing is selected. */
  onClose?: (() => void) | undefined;
  /** By a key: the selected annotations, or the one of the row. */
  onRate?: ((ids: string[], rating: Rating) => void) | undefined;
  onRemove?: ((ids: string[]) => void) | undefined;
}

function selectedOf({ ids }: SelectionModel, total: number): 'all' | 'some' | 'none' {
  if (ids.size === 0) return 'none';
  return ids.size >= total ? 'all' : 'some';
}

function formOf(width: number): keyof typeof ROW_HEIGHT {
  if (width >= COLUMNS_FROM) return '';
  return width >= LONG_LINES_FROM ? 'grid-stacked' : 'grid-stacked grid-narrow';
}

/** The rows that are there: all that can be printed at once. */
function fetchedOf({ at }: Rows, count: number): { index: number; start: number }[] {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return indexes.filter((index) => at(index) !== undefined).map((index) => ({ index, start: 0 }));
}

/** The row that a click or key event is about; -1 for none. */
function indexAt(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return Number(row?.dataset.index ?? -1);
}

/** Annotations as a grid of which only the rows in view are drawn: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
export function DashboardTable(props: DashboardTableProps) {
  const t = useWords();
  const { rows, selection, openId } = props;
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const count = rows.total ?? 0;
  const form = formOf(useMeasured(grid, 'clientWidth'));
  const barHeight = useMeasured(props.bar, 'offsetHeight');
  const focus = useRowFocus(grid, count);
  const rowHeight = ROW_HEIGHT[form];
  const covered = { ...COVERED, top: barHeight + COVERED.top };
  const view = useVirtualRows({ count, rowHeight, body, kept: focus.active, covered });

  const isPrinting = usePrinting();
  const drawn = isPrinting ? fetchedOf(rows, count) : view.items;

  useLayoutEffect(() => rows.need(view.from, view.to), [rows, view.from, view.to]);

  function meant(): string[] {
    const id = rows.at(focus.active)?.annotation.id;
    return selection.ids.size > 0 ? [...selection.ids] : id === undefined ? [] : [id];
  }

  function moveTo(index: number, extending: boolean) {
    if (extending) {
      if (selection.ids.size === 0) selection.toggle(focus.active);
      void selection.extend(index);
    }
    view.reveal(index);
    focus.moveTo(index);
  }

  function open(index: number) {
    const row = rows.at(index);
    if (!props.onOpen) selection.toggle(index);
    else if (row) props.onOpen(row.annotation);
  }

  function onKeyDown(event: KeyboardEvent) {
    gridKeys(event, {
      count,
      active: focus.active,
      page: view.page,
      moveTo,
      leaveUp: () => grid.current?.querySelector<HTMLElement>('.sort[tabindex="0"]')?.focus(),
      open,
      toggle: selection.toggle,
      selectAll: () => void selection.all(),
      escape: () => (selection.ids.size > 0 ? selection.none() : props.onClose?.()),
      rate: (rating) => props.onRate?.(meant(), rating),
      remove: () => props.onRemove?.(meant()),
    });
  }

  function onClick(event: MouseEvent) {
    const index = indexAt(event.target);
    if (index < 0) return;
    focus.setActive(index);
    const isBox = event.target instanceof Element && event.target.closest('.cell-box') !== null;
    if (event.shiftKey) void selection.extend(index);
    else if (isBox || event.ctrlKey || event.metaKey) selection.toggle(index);
    else open(index);
  }

  return (
    <>
      <div
        role="grid"
        class={`grid ${form}`}
        aria-label={props.label}
        aria-rowcount={rows.total === undefined ? -1 : count + 1}
        aria-colcount={COLUMN_COUNT}
        aria-multiselectable="true"
        ref={grid}
        onFocusIn={(event) => {
          const index = indexAt(event.target);
          if (index >= 0 && index !== focus.active) focus.setActive(index);
        }}
      >
        <div role="rowgroup" class="grid-heads" style={{ top: `${barHeight}px` }}>
          <GridHead
            sort={props.sort}
            dateHead={props.dateHead}
            selected={selectedOf(selection, count)}
            onSort={props.onSort}
            onSelectAll={() => (selection.ids.size > 0 ? selection.none() : void selection.all())}
            onDown={() => count > 0 && moveTo(focus.active, false)}
          />
        </div>
        <div
          role="rowgroup"
          class="grid-body"
          ref={body}
          style={{ blockSize: `${view.height}px` }}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {drawn.map(({ index, start }) => {
            const row = rows.at(index);
            const id = row?.annotation.id;
            return (
              <DashboardRow
                key={index}
                row={row}
                index={index}
                start={start - view.offset}
                isActive={index === focus.active}
                isSelected={id !== undefined && selection.ids.has(id)}
                isOpen={id !== undefined && id === openId}
              />
            );
          })}
        </div>
      </div>
      {isPrinting && props.onOpen && drawn.length < count && (
        <p class="list-part aside">{t('print_part', drawn.length, count)}</p>
      )}
    </>
  );
}
