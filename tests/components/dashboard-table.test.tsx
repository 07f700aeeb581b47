import { useRef, useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Sort } from '../../components/dashboard-columns.ts';
import { type Rows, rowsOf } from '../../components/dashboard-rows.ts';
import { DashboardTable, type DashboardTableProps } from '../../components/dashboard-table.tsx';
import { useSelection } from '../../components/use-selection.ts';
import { emulate } from './emulate.ts';
import { expectAccessible } from './expect-accessible.ts';
import { numbered, numberedRows } from './many-samples.ts';
import { mountOnDashboard } from './mount.tsx';

type Given = Partial<DashboardTableProps>;

function calls() {
  return {
    onSort: vi.fn<(sort: Sort) => void>(),
    onOpen: vi.fn<NonNullable<DashboardTableProps['onOpen']>>(),
    onClose: vi.fn(),
    onRate: vi.fn<NonNullable<DashboardTableProps['onRate']>>(),
    onRemove: vi.fn<NonNullable<DashboardTableProps['onRemove']>>(),
  };
}

function Table({ rows, ...given }: Given & { rows: Rows }) {
  const selection = useSelection(rows);
  const [sort, setSort] = useState<Sort>({ key: 'date', direction: 'descending' });
  const bar = useRef<HTMLDivElement>(null);
  return (
    <main class="sheet dashboard">
      <div class="list margined">
        <div class="list-head" ref={bar} />
        <DashboardTable
          rows={rows}
          label="Ratings"
          bar={bar}
          dateHead="Date"
          sort={sort}
          selection={selection}
          openId={undefined}
          {...given}
          onSort={(next) => {
            setSort(next);
            given.onSort?.(next);
          }}
        />
      </div>
    </main>
  );
}

function show(rows: Rows, more: Given = {}) {
  const given = calls();
  const root = mountOnDashboard(<Table rows={rows} {...given} {...more} />);
  return { root, ...given };
}

const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.grid-row')];
const active = (): string | undefined => (document.activeElement as HTMLElement).dataset.index;
const selected = (): string[] =>
  drawn()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.dataset.index ?? '');
const rowAt = (index: number): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!row) throw new Error(`Row ${index} is not drawn.`);
  return row;
};
/** The row with that number, from 0, as it is read out. */
const gridRow = (index: number) => page.getByRole('row').nth(index + 1);

beforeEach(async () => {
  await page.viewport(1300, 800);
});

describe('very many rows', () => {
  it('are drawn in part, wherever the page is scrolled to, and counted in full', async () => {
    const need = vi.fn();
    const rows: Rows = {
      total: 100_000,
      at: (index) => ({ annotation: numbered(index), date: numbered(index).modified }),
      need,
      ids: async () => [],
    };
    show(rows);
    const grid = page.getByRole('grid', { name: 'Ratings' });
    await expect.element(grid).toHaveAttribute('aria-rowcount', '100001');
    await expect.poll(() => drawn().length).toBeGreaterThan(10);
    expect(drawn().length).toBeLessThan(60);
    window.scrollTo(0, 56 * 50_000);
    await expect.poll(() => rowAt(50_005).getAttribute('aria-rowindex')).toBe('50007');
    expect(drawn().length).toBeLessThan(60);
    expect(need.mock.lastCall?.[0]).toBeGreaterThan(49_000);
    rowAt(50_005).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(active).toBe('99999');
    await expect.poll(() => rowAt(99_999).getBoundingClientRect().bottom).toBeLessThan(801);
    expect(drawn().length).toBeLessThan(60);
  });

  it('are printed as far as they are there, one after another, and the paper says so', async () => {
    const all = numberedRows(60);
    show({ ...rowsOf([]), total: 100_000, at: (index) => all[index] });
    await emulate({ print: true });
    window.dispatchEvent(new Event('beforeprint'));
    await expect.poll(() => drawn().length).toBe(60);
    const places = drawn().map((row) => row.getBoundingClientRect());
    places.reduce((before, place) => {
      expect(place.top).toBeGreaterThanOrEqual(before.bottom);
      return place;
    });
    expect(document.querySelector<HTMLElement>('.grid-heads')?.checkVisibility()).toBe(false);
    expect(document.documentElement.scrollHeight).toBeLessThan(60 * 80);
    expect(document.body.textContent).toContain('60 of 100000 ratings');
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => drawn().length).toBeLessThan(60);
    await emulate();
  });

  it('keep their places while they are fetched', async () => {
    const { root } = show({ ...rowsOf([]), total: 500, at: () => undefined });
    await expect.poll(() => rowAt(0).getAttribute('aria-busy')).toBe('true');
    expect(document.querySelector('.grid-body')?.clientHeight).toBe(500 * 56);
    await expectAccessible(root);
  });
});

describe('a row', () => {
  const rowTop = () => rowAt(0).getBoundingClientRect().top;

  it('tells all there is to tell', async () => {
    const { root } = show(rowsOf(numberedRows(3)));
    for (const words of ['$47.3 billion', 'True', 'Money', '47.3B USD', 'Ada Quill', 'budget'])
      await expect.element(gridRow(0)).toMatchTextContent(words);
    await expect.element(gridRow(0)).toMatchTextContent('Mar 20, 2026');
    await expectAccessible(root);
  });

  it('has lines where there is no room for columns, and fits into 320 pixels whole', async () => {
    await page.viewport(320, 640);
    const { root } = show(rowsOf(numberedRows(30)));
    await expect.poll(() => rowAt(0).clientHeight).toBe(107);
    expect(document.documentElement.scrollWidth).toBe(320);
    const seen = [...rowAt(0).children].filter((cell) => cell.clientWidth > 1);
    for (const cell of seen) {
      expect(cell.getBoundingClientRect().top).toBeGreaterThanOrEqual(rowTop());
      expect(cell.getBoundingClientRect().bottom).toBeLessThanOrEqual(rowTop() + 108);
    }
    await expectAccessible(root);
  });

  it('is opened by a click and selected by its box', async () => {
    const { root, onOpen } = show(rowsOf(numberedRows(3)));
    await gridRow(1).click();
    expect(onOpen).toHaveBeenCalledWith(numbered(1));
    await gridRow(2).getByRole('checkbox').click();
    expect(onOpen).toHaveBeenCalledOnce();
    expect(selected()).toEqual(['2']);
    await gridRow(0).click({ modifiers: ['Shift'] });
    await expect.poll(selected).toEqual(['0', '1', '2']);
    await expectAccessible(root);
  });

  it('that cannot be opened is selected by a click', async () => {
    show(rowsOf(numberedRows(3)), { onOpen: undefined });
    await gridRow(1).click();
    expect(selected()).toEqual(['1']);
  });
});

describe('by keyboard', () => {
  it('one row is on the way of the Tab key; arrows, pages and ends lead on', async () => {
    show(rowsOf(numberedRows(200)));
    await expect.poll(() => drawn().length).toBeGreaterThan(3);
    expect(drawn().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rowAt(0).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(active).toBe('1');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => Number(active())).toBeGreaterThan(8);
    await userEvent.keyboard('{End}');
    await expect.poll(active).toBe('199');
    await userEvent.keyboard('{ArrowDown}{PageUp}{Home}');
    await expect.poll(active).toBe('0');
    await expect.poll(() => rowAt(0).getBoundingClientRect().top).toBeGreaterThan(0);
  });

  it('Enter opens, Space selects, Shift with arrows selects on, Escape clears', async () => {
    const { onOpen, onClose } = show(rowsOf(numberedRows(20)));
    rowAt(0).focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(numbered(1));
    await userEvent.keyboard(' ');
    expect(selected()).toEqual(['1']);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(selected).toEqual(['1', '2', '3']);
    await userEvent.keyboard('{Escape}');
    expect(selected()).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.poll(() => selected().length).toBe(20);
  });

  it('1 to 7 rate the row, or all that are selected; Delete removes them', async () => {
    const { onRate, onRemove } = show(rowsOf(numberedRows(5)));
    rowAt(0).focus();
    await userEvent.keyboard('5');
    expect(onRate).toHaveBeenLastCalledWith([numbered(0).id], 'false');
    await userEvent.keyboard(' {ArrowDown} 70');
    const both = [numbered(0).id, numbered(1).id];
    expect(onRate.mock.calls.slice(1)).toEqual([
      [both, 'unverifiable'],
      [both, 'to-check'],
    ]);
    await userEvent.keyboard('{Delete}');
    expect(onRemove).toHaveBeenCalledWith(both);
  });
});

describe('the heads', () => {
  it('sort by click and by key, and say which way', async () => {
    const { root, onSort } = show(rowsOf(numberedRows(5)));
    const head = (name: string) => page.getByRole('columnheader', { name });
    await expect.element(head('Date')).toHaveAttribute('aria-sort', 'descending');
    await head('Date').getByRole('button').click();
    expect(onSort).toHaveBeenLastCalledWith({ key: 'date', direction: 'ascending' });
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await expect.element(head('Site')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toBe('0');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(head('Site').getByRole('button')).toHaveFocus();
    await expectAccessible(root);
  });

  it('select all and none', async () => {
    show(rowsOf(numberedRows(5)));
    const all = page.getByRole('checkbox', { name: 'Select all' });
    await all.click();
    await expect.poll(() => selected().length).toBe(5);
    await gridRow(1).getByRole('checkbox').click();
    await expect.element(all).toBePartiallyChecked();
    await all.click();
    expect(selected()).toEqual([]);
  });
});

it('keeps the focus where the row that had it is gone', async () => {
  function Shrinking() {
    const [count, setCount] = useState(5);
    return <Table rows={rowsOf(numberedRows(count))} onRemove={() => setCount(4)} />;
  }
  mountOnDashboard(<Shrinking />);
  rowAt(4).focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(active).toBe('3');
});
