import { CLAIM_KINDS } from '../lib/claim.ts';
import type { OptionKey, OptionsRecord } from '../lib/formats/options/options-record.ts';
import { LOOKUPS, SEARCH_ENGINES } from '../lib/lookup/lookup-choice.ts';
import type { MessageKey, Translate } from '../lib/words.ts';
import { BADGE_WORDS } from './badge-words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { LOOKUP_KEYS } from './lookup-links.tsx';
import { LOOK_KEYS, STRICTNESS_KEYS } from './options-marks.tsx';

/** What each option is called. */
export const OPTION_TITLES = {
  reading: 'access_title',
  siteRules: 'sites_title',
  strictness: 'strictness_legend',
  offKinds: 'kinds_legend',
  markLook: 'look_legend',
  cardPosition: 'card_position',
  selectionButton: 'selection_button',
  badge: 'badge_legend',
  lookup: 'lookup_title',
} as const satisfies Record<OptionKey, MessageKey>;

const READING_KEYS = {
  articles: 'access_all',
  sites: 'access_sites',
  asked: 'access_asked',
} as const satisfies Record<OptionsRecord['reading'], MessageKey>;

const POSITION_KEYS = {
  beside: 'card_beside',
  edge: 'card_edge',
} as const satisfies Record<OptionsRecord['cardPosition'], MessageKey>;

function listed(t: Translate, words: readonly string[]): string {
  if (words.length === 0) return t('settings_none');
  return new Intl.ListFormat(t('language_tag'), { type: 'unit' }).format(words);
}

type Wording = { [Key in OptionKey]: (value: OptionsRecord[Key], t: Translate) => string };

const WORDINGS: Wording = {
  reading: (value, t) => t(READING_KEYS[value]),
  siteRules: (rules, t) =>
    listed(
      t,
      Object.entries(rules).map(([site, rule]) => `${site}: ${t(`settings_${rule}`)}`),
    ),
  strictness: (value, t) => t(STRICTNESS_KEYS[value]),
  offKinds: (off, t) =>
    listed(
      t,
      CLAIM_KINDS.filter((kind) => !off.includes(kind)).map((kind) => t(KIND_KEYS[kind])),
    ),
  markLook: (value, t) => t(LOOK_KEYS[value]),
  cardPosition: (value, t) => t(POSITION_KEYS[value]),
  lookup: ({ engine, shown }, t) =>
    listed(t, [
      SEARCH_ENGINES[engine].name,
      ...LOOKUPS.filter((each) => each !== 'search' && shown.includes(each)).map((each) =>
        t(LOOKUP_KEYS[each]),
      ),
    ]),
  selectionButton: (on, t) => t(on ? 'settings_on' : 'settings_off'),
  badge: (value, t) => t(BADGE_WORDS[value]),
};

/** How an option stands, in words. */
export function optionWords<Key extends OptionKey>(
  key: Key,
  value: OptionsRecord[Key],
  t: Translate,
): string {
  return WORDINGS[key](value, t);
}
