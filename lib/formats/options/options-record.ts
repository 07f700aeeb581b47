import * as v from 'valibot';
import { CLAIM_KINDS } from '../../claim.ts';
import { LOOKUPS, SEARCH_ENGINES, type SearchEngine } from '../../lookup/lookup-choice.ts';

/** Sites that a file may name. */
const MOST_SITES = 5000;

const siteRules = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[^\s/]{1,255}$/)), v.picklist(['on', 'off'])),
  v.check((rules) => Object.keys(rules).length <= MOST_SITES),
);

const lookup = v.strictObject({
  engine: v.picklist(Object.keys(SEARCH_ENGINES) as SearchEngine[]),
  shown: v.pipe(v.array(v.picklist(LOOKUPS)), v.maxLength(LOOKUPS.length)),
});

/** What each option may be, in the order of the options page. */
export const OPTION_ENTRIES = {
  reading: v.picklist(['articles', 'sites', 'asked']),
  siteRules,
  strictness: v.picklist(['few', 'balanced', 'all']),
  offKinds: v.pipe(v.array(v.picklist(CLAIM_KINDS)), v.maxLength(CLAIM_KINDS.length)),
  markLook: v.picklist(['fine', 'strong', 'tinted']),
  cardPosition: v.picklist(['beside', 'edge']),
  selectionButton: v.boolean(),
  badge: v.picklist(['nothing', 'changed', 'unchecked']),
  lookup,
} as const;

type Entries = typeof OPTION_ENTRIES;

export type OptionKey = keyof Entries;

/** Every option of the reader's, by the names they are kept under. */
export type OptionsRecord = { [Key in OptionKey]: v.InferOutput<Entries[Key]> };

export const OPTION_KEYS = Object.keys(OPTION_ENTRIES) as OptionKey[];
