import type { MessageKey } from '../lib/words.ts';

/** What a search can ask for by name, with an example each. */
export const SEARCH_FIELDS = [
  { name: 'rating', example: 'rating:false', words: 'field_rating' },
  { name: 'kind', example: 'kind:money', words: 'field_kind' },
  { name: 'value', example: 'value:>1e9', words: 'field_value' },
  { name: 'claimant', example: 'claimant:"Sam Altman"', words: 'field_claimant' },
  { name: 'site', example: 'site:example.com', words: 'field_site' },
  { name: 'tag', example: 'tag:budget', words: 'field_tag' },
  { name: 'before', example: 'before:2026-01', words: 'field_before' },
  { name: 'after', example: 'after:2025-06-30', words: 'field_after' },
] as const satisfies readonly { name: string; example: string; words: MessageKey }[];
