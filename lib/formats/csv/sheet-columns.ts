/** The newsroom's fact-checking sheet, in this order; the last ones let a sheet be read in again. */
export const COLUMNS = [
  'claim',
  'sentence',
  'kind',
  'claimant',
  'rating',
  'method',
  'source',
  'date',
  'verified by',
  'note',
  'tags',
  'link',
  'page',
  'title',
  'source title',
  'source quote',
  'source seen',
  'id',
] as const;

export type Column = (typeof COLUMNS)[number];

/** How it was checked and by whom stand among the tags: the sheet gives each a column of its own. */
export const TAG_COLUMNS = { method: 'method: ', 'verified by': 'verified by: ' } as const;
