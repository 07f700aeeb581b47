import type { Annotation, Rating } from '../lib/annotation.ts';
import type { InView, PageClaim } from '../lib/page/claim-list.ts';
import type { CardProps } from './card-props.ts';
import type { HelpCalls } from './help-door.tsx';
import type { PopupPage } from './popup-props.ts';
import type { StoreNoticeProps } from './store-notice.tsx';

/** What a card needs of a claim in the list; what closes and goes on is the list's own. */
export interface CardOfClaim extends Omit<CardProps, 'onClose' | 'onNext' | 'onPrevious'> {
  /** The claim has this annotation by now, whoever made it. */
  onAnnotation(id: string): void;
}

export interface PanelProps {
  page: PopupPage;
  /** In the order of the page; undefined while it is being read. */
  claims: PageClaim[] | undefined;
  inView: InView;
  /** Leads the page to the claim. */
  onShow(key: string): void;
  /** Rejects with an Error in plain words. Gives the function that takes the rating back. */
  onRate(key: string, rating: Rating): Promise<() => Promise<void>>;
  /** Undefined where the claim is no longer there. */
  cardOf(key: string): Promise<CardOfClaim | undefined>;
  onOpenCard(key: string): void;
  /** Opens an annotation that has no place on the page any more. */
  onGoTo(annotation: Annotation): void;
  onReadPage(): void;
  onSiteSwitch(on: boolean): void;
  onGrantAccess(): void;
  /** The annotations of the page that has moved here become this page's. */
  onMoveHere(): void;
  /** What the reader should know of the store. */
  notice?: StoreNoticeProps | undefined;
  onDashboard(): void;
  onOptions(): void;
  help: HelpCalls;
}
