import type { ClaimKind } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';

export const KIND_KEYS = {
  money: 'kind_money',
  percentage: 'kind_percentage',
  quantity: 'kind_quantity',
  change: 'kind_change',
  rank: 'kind_rank',
  date: 'kind_date',
  name: 'kind_name',
  statement: 'kind_statement',
} as const satisfies Record<ClaimKind, MessageKey>;
