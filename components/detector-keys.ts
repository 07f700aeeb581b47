import type { ClaimKind } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';

/** What each kind is, in a line; for a detector's kind the key is its own `description`. */
export const DETECTOR_KEYS = {
  money: 'detector_money',
  percentage: 'detector_percentage',
  quantity: 'detector_quantity',
  change: 'detector_change',
  rank: 'detector_rank',
  date: 'detector_date',
  name: 'detector_name',
  statement: 'detector_statement',
} as const satisfies Record<ClaimKind, MessageKey>;
