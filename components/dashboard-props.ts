import type { Annotation, Rating } from '../lib/annotation.ts';
import type { Tally } from '../lib/tally/index.ts';
import type { Sort } from './dashboard-columns.ts';
import type { DetailProps } from './dashboard-detail.tsx';
import type { Facets } from './dashboard-facets.tsx';
import type { FilesState } from './dashboard-files.tsx';
import type { DashboardNews } from './dashboard-news.tsx';
import type { HelpCalls } from './help-door.tsx';
import type { Rows } from './dashboard-rows.ts';
import type { SavedSearch } from './dashboard-saved.tsx';
import type { SearchHint } from './search-hints.ts';
import type { StoreNoticeProps } from './store-notice.tsx';

export const DASHBOARD_VIEWS = ['annotations', 'pictures', 'trash', 'files'] as const;
export type DashboardView = (typeof DASHBOARD_VIEWS)[number];

/** What is searched for, what in it was not understood, and the searches that are kept. */
export interface SearchState {
  query: string;
  hints: readonly SearchHint[];
  facets: Facets | undefined;
  saved: readonly SavedSearch[];
  onQuery(query: string): void;
  onSave(name: string): void;
  onForget(search: SavedSearch): void;
}

/** What is done to many annotations at once; each can be taken back from the line of news. */
export interface ManyActs {
  onRate(ids: string[], rating: Rating): void;
  onTag(ids: string[], tags: string[]): void;
  onUntag(ids: string[], tags: string[]): void;
  onRemove(ids: string[]): void;
  /** Leads to the files, to export these. */
  onExport(ids: string[]): void;
}

export interface ListState extends ManyActs {
  rows: Rows;
  sort: Sort;
  onSort(sort: Sort): void;
  onOpen(annotation: Annotation): void;
  /** The one in the detail. */
  open: DetailProps | undefined;
}

export interface TrashState {
  rows: Rows;
  onRestore(ids: string[]): void;
  /** For good. */
  onEmpty(): void;
}

export interface DashboardProps {
  view: DashboardView;
  onView(view: DashboardView): void;
  /** Of all annotations, whatever is searched for; undefined while they are being counted. */
  stored: number | undefined;
  search: SearchState;
  list: ListState;
  /** Of what the search finds; undefined while it is being counted. */
  tally: Tally | undefined;
  trash: TrashState;
  files: FilesState;
  /** What the reader should know of the store. */
  notice?: StoreNoticeProps | undefined;
  news: DashboardNews | undefined;
  /** What kept the annotations from being read, in plain words. */
  failure: string | undefined;
  onRetry(): void;
  onDismissNews(): void;
  onSaveFile(name: string, text: string): void;
  /** Doors to what stands elsewhere. */
  onOptions(): void;
  help: HelpCalls;
}
