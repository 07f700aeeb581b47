import type { Rating } from '../annotation.ts';
import type { MessageKey } from '../words.ts';

/** The words of the ratings. */
export const RATING_KEYS = {
  'to-check': 'rating_to_check',
  true: 'rating_true',
  'mostly-true': 'rating_mostly_true',
  mixed: 'rating_mixed',
  'mostly-false': 'rating_mostly_false',
  false: 'rating_false',
  misleading: 'rating_misleading',
  unverifiable: 'rating_unverifiable',
} as const satisfies Record<Rating, MessageKey>;
