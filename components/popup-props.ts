import type { Annotation } from '../lib/annotation.ts';
import type { Strictness } from '../lib/claim.ts';
import type { MovedPage, PageSummary } from '../lib/page/types.ts';
import type { SearchHint } from './search-hints.ts';
import type { StoreNoticeProps } from './store-notice.tsx';
import type { HelpCalls } from './help-door.tsx';

/** Why this page is or is not being read. */
export type PageStatus =
  | 'loading'
  | 'reading'
  /** The reader switched this site off. */
  | 'off'
  /** It does not look like an article; it can be read all the same. */
  | 'not-article'
  /** The browser has not granted access to the site. */
  | 'no-access'
  /** The browser's own pages and shops, where no extension may run. */
  | 'unsupported'
  | 'error';

export interface PopupPage {
  status: PageStatus;
  /** "example.com"; empty where the page has none. */
  site: string;
  /** With status 'no-access': the reader had allowed it, and the browser took it back. */
  revoked?: boolean | undefined;
  /** It is read for this once only, without lasting access to its site. */
  once?: boolean | undefined;
  summary?: PageSummary | undefined;
  annotations: Annotation[];
  /** A page with annotations whose article this one seems to be; the reader may say so. */
  moved?: MovedPage | undefined;
  /** With status 'error': what happened, in plain words. */
  error?: string | undefined;
}

export interface PopupProps {
  page: PopupPage;
  /** Newest first; undefined while they are being read. */
  recent: Annotation[] | undefined;
  hasMore: boolean;
  onMore(): void;
  onGoTo(annotation: Annotation): void;
  /** Goes to a claim that has changed, with its card open. */
  onRecheck(annotation: Annotation): void;
  /** The annotations of the page that has moved here become this page's. */
  onMoveHere(): void;
  onReadPage(): void;
  onSiteSwitch(on: boolean): void;
  onGrantAccess(): void;
  /** Asks the browser for the site of this page alone. */
  onGrantSite?(): void;
  /** Opens the card of the next claim without a verdict, of changed ones first. */
  onNextUnchecked(): void;
  /** Undefined while it is being read. */
  strictness: Strictness | undefined;
  onStrictness(strictness: Strictness): void;
  onPanel(): void;
  onDashboard(): void;
  onOptions(): void;
  /** What the reader should know of the store. */
  notice?: StoreNoticeProps | undefined;
  help: HelpCalls;
  /** Where given, a search field stands over the list; `recent` are then its hits. */
  onSearch?: ((query: string) => void) | undefined;
  /** What of the search was not understood, and what would be. */
  searchHints?: SearchHint[] | undefined;
}
