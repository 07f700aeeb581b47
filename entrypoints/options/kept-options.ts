import { OPTION_KEYS, type OptionsRecord } from '@/lib/formats/options/options-record';
import { ALL_LOOKUPS } from '@/lib/lookup/lookup-choice';
import {
  badge,
  cardPosition,
  lookup,
  markLook,
  offKinds,
  reading,
  type Setting,
  selectionButton,
  siteRules,
  strictness,
} from '@/lib/settings';

/** Where each option is kept. */
const KEPT: { [Key in keyof OptionsRecord]: Setting<OptionsRecord[Key]> } = {
  reading: reading as Setting<OptionsRecord['reading']>,
  siteRules,
  strictness,
  offKinds,
  markLook,
  cardPosition,
  selectionButton,
  badge,
  lookup: lookup as Setting<OptionsRecord['lookup']>,
};

export const DEFAULT_OPTIONS: OptionsRecord = {
  reading: 'asked',
  siteRules: {},
  strictness: 'balanced',
  offKinds: [],
  markLook: 'fine',
  cardPosition: 'beside',
  selectionButton: true,
  badge: 'changed',
  lookup: { ...ALL_LOOKUPS, shown: [...ALL_LOOKUPS.shown] },
};

/** All options as they stand. */
export async function optionsNow(): Promise<OptionsRecord> {
  const values = await Promise.all(OPTION_KEYS.map((key) => KEPT[key].getValue()));
  const entries = OPTION_KEYS.map((key, at) => [key, values[at] ?? DEFAULT_OPTIONS[key]]);
  return Object.fromEntries(entries) as OptionsRecord;
}

/** Sets those given; open pages follow each. */
export async function applyOptions(options: Partial<OptionsRecord>): Promise<void> {
  for (const key of OPTION_KEYS)
    if (options[key] !== undefined) await (KEPT[key] as Setting<unknown>).setValue(options[key]);
}

/** Tells of every change, until the function it gives is called. */
export function watchOptions(onChange: () => void): () => void {
  const ends = OPTION_KEYS.map((key) => (KEPT[key] as Setting<unknown>).watch(onChange));
  return () => ends.forEach((end) => end());
}
