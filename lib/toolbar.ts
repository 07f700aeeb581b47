import type { MessageKey } from './words.ts';

/** What is so of a page, as the toolbar button tells it. */
export type ToolbarStatus =
  | 'reading'
  /** The reader switched this site off. */
  | 'off'
  /** It does not look like an article, or is one of the browser's own pages. */
  | 'not-article'
  /** Pages are read only where the reader asks for it. */
  | 'asked'
  /** The browser has not granted access to it. */
  | 'no-access';

export const BADGE_CHOICES = ['nothing', 'changed', 'unchecked'] as const;

/** Which claims of a page the toolbar button counts. */
export type BadgeChoice = (typeof BADGE_CHOICES)[number];

/** Claims of the page in a tab. */
export interface ToolbarCounts {
  /** Without a verdict on what the page says now: changed ones among them. */
  unchecked: number;
  /** Annotated ones that the page has changed since. */
  changed: number;
}

export interface Toolbar {
  /** At most four characters; empty for none. */
  badge: string;
  /** Whether the badge tells of something that has changed. */
  isNews: boolean;
  /** Names the files `icon/<icon>-16.png` and so on; each differs in shape from the others. */
  icon: 'on' | 'resting' | 'off' | 'no-access';
  /** Sentences, each with its number where it has one. */
  title: ToolbarSentence[];
}

/** A message, or what the messages of a number begin with. */
export type ToolbarSentence =
  { key: MessageKey } | { counted: 'toolbar_changed' | 'toolbar_left'; count: number };

const ICONS = {
  reading: 'on',
  off: 'off',
  'not-article': 'resting',
  asked: 'resting',
  'no-access': 'no-access',
} as const satisfies Record<ToolbarStatus, Toolbar['icon']>;

const SENTENCES = {
  reading: 'toolbar_reading',
  off: 'toolbar_off',
  'not-article': 'toolbar_not_article',
  asked: 'toolbar_asked',
  'no-access': 'toolbar_no_access',
} as const satisfies Record<ToolbarStatus, MessageKey>;

/** More has no room on the button. */
const MOST = 999;

const NONE: ToolbarCounts = { unchecked: 0, changed: 0 };

function badgeOf({ unchecked, changed }: ToolbarCounts, choice: BadgeChoice): string {
  const count = { nothing: 0, changed, unchecked }[choice];
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

function titleOf(status: ToolbarStatus, { unchecked, changed }: ToolbarCounts): Toolbar['title'] {
  return [
    { key: SENTENCES[status] },
    ...(changed > 0 ? [{ counted: 'toolbar_changed', count: changed } as const] : []),
    ...(unchecked > 0 ? [{ counted: 'toolbar_left', count: unchecked } as const] : []),
  ];
}

/**
 * What the toolbar button shows and says of a page.
 *
 * @param counts of a page that is being read
 * @param choice what the badge counts; the title tells of all
 */
export function toolbarOf(
  status: ToolbarStatus,
  choice: BadgeChoice,
  counts: ToolbarCounts = NONE,
): Toolbar {
  const told = status === 'reading' ? counts : NONE;
  return {
    badge: badgeOf(told, choice),
    isNews: choice !== 'nothing' && told.changed > 0,
    icon: ICONS[status],
    title: titleOf(status, told),
  };
}
