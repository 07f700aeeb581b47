import type { BadgeChoice } from '../lib/toolbar.ts';
import type { MessageKey } from '../lib/words.ts';

/** What the number on the toolbar button counts. */
export const BADGE_WORDS = {
  nothing: 'badge_nothing',
  changed: 'badge_changed',
  unchecked: 'badge_unchecked',
} as const satisfies Record<BadgeChoice, MessageKey>;
