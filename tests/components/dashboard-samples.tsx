import { vi } from 'vitest';
import type { DashboardProps, ListState, SearchState } from '../../components/dashboard-props.ts';
import { rowsOf } from '../../components/dashboard-rows.ts';
import type { Facets } from '../../components/dashboard-facets.tsx';
import type { Annotation } from '../../lib/annotation.ts';
import { countIn, newTally, type Tally } from '../../lib/tally/index.ts';
import { HELP } from './help-calls.ts';
import { numbered, numberedRows } from './many-samples.ts';
import { transferProps } from './transfer-props.ts';

function counted(values: readonly (string | undefined)[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

export function facetsOf(annotations: readonly Annotation[]): Facets {
  return {
    isExact: true,
    rating: counted(annotations.map(({ body }) => body.rating)),
    kind: counted(annotations.map(({ claim }) => claim.kind)),
    site: counted(annotations.map(({ target }) => target.captured.site)),
    tag: counted(annotations.flatMap(({ body }) => body.tags)),
    claimant: counted(annotations.map(({ claim }) => claim.claimant)),
  };
}

export function tallyOf(annotations: readonly Annotation[]): Tally {
  const tally = newTally();
  for (const annotation of annotations) countIn(tally, annotation);
  return tally;
}

interface SampleDashboard {
  count?: number;
  list?: Partial<ListState>;
  search?: Partial<SearchState>;
}

/** What the whole dashboard is given, with `count` annotations stored and found. */
export function dashboardProps({ count = 40, list, search }: SampleDashboard = {}) {
  const rows = numberedRows(count);
  const annotations = rows.map(({ annotation }) => annotation);
  return {
    view: 'annotations',
    stored: count,
    search: {
      query: '',
      hints: [],
      facets: facetsOf(annotations),
      saved: [],
      onQuery: vi.fn<SearchState['onQuery']>(),
      onSave: vi.fn<SearchState['onSave']>(),
      onForget: vi.fn<SearchState['onForget']>(),
      ...search,
    },
    list: {
      rows: rowsOf(rows),
      sort: { key: 'date', direction: 'descending' },
      open: undefined,
      onSort: vi.fn<ListState['onSort']>(),
      onOpen: vi.fn<ListState['onOpen']>(),
      onRate: vi.fn<ListState['onRate']>(),
      onTag: vi.fn<ListState['onTag']>(),
      onUntag: vi.fn<ListState['onUntag']>(),
      onRemove: vi.fn<ListState['onRemove']>(),
      onExport: vi.fn<ListState['onExport']>(),
      ...list,
    },
    tally: tallyOf(annotations),
    trash: { rows: rowsOf(rows.slice(0, 5)), onRestore: vi.fn(), onEmpty: vi.fn() },
    files: transferProps(),
    news: undefined,
    failure: undefined,
    onView: vi.fn(),
    onRetry: vi.fn(),
    onDismissNews: vi.fn(),
    onSaveFile: vi.fn(),
    onOptions: vi.fn(),
    help: HELP,
  } satisfies DashboardProps;
}

/** What the detail is given. */
export function detailProps(annotation: Annotation = numbered(0)) {
  return {
    annotation,
    offline: false,
    onSave: vi.fn(async () => undefined),
    onDelete: vi.fn(async () => undefined),
    onDraft: vi.fn(),
    onOpenPage: vi.fn(),
    onRecheck: vi.fn(),
    onClose: vi.fn(),
  };
}
