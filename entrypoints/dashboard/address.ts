import { type Sort, SORT_KEYS, type SortKey } from '@/components/dashboard-columns';
import { DASHBOARD_VIEWS, type DashboardView } from '@/components/dashboard-props';

/** What is looked at, as it stands behind the # of the page's address. */
export interface Address {
  view: DashboardView;
  query: string;
  sort: Sort;
  /** Of the annotation in the detail. */
  id: string | undefined;
}

const LATEST_FIRST: Sort = { key: 'date', direction: 'descending' };

function isOneOf<Value extends string>(values: readonly Value[], given: string | null) {
  return values.find((value) => value === given);
}

/** Reads what a reload, a bookmark or the way back gives; what is not understood is as at the beginning. */
export function readAddress(hash: string): Address {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const key = isOneOf<SortKey>(SORT_KEYS, said.get('sort'));
  const direction = said.get('order') === 'ascending' ? 'ascending' : 'descending';
  return {
    view: isOneOf(DASHBOARD_VIEWS, said.get('view')) ?? 'annotations',
    query: said.get('q') ?? '',
    sort: key ? { key, direction } : LATEST_FIRST,
    id: said.get('id') ?? undefined,
  };
}

export function writeAddress({ view, query, sort, id }: Address): string {
  const said = new URLSearchParams();
  if (view !== 'annotations') said.set('view', view);
  if (query) said.set('q', query);
  if (sort.key !== LATEST_FIRST.key || sort.direction !== LATEST_FIRST.direction) {
    said.set('sort', sort.key);
    said.set('order', sort.direction);
  }
  if (id !== undefined) said.set('id', id);
  return `#${said}`;
}
