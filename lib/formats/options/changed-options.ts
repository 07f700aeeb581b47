import { OPTION_KEYS, type OptionKey, type OptionsRecord } from './options-record.ts';

/** The same in another order is the same: a rule of a site, a kind that is off. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(settled).toSorted());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => [key, settled(each)] as const);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** Which of the options `wanted` are not so `now`. */
export function changedOptions(now: OptionsRecord, wanted: Partial<OptionsRecord>): OptionKey[] {
  return OPTION_KEYS.filter(
    (key) => wanted[key] !== undefined && settled(wanted[key]) !== settled(now[key]),
  );
}
