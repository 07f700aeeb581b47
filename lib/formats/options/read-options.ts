import * as v from 'valibot';
import {
  OPTION_ENTRIES,
  OPTION_KEYS,
  type OptionKey,
  type OptionsRecord,
} from './options-record.ts';
import { OPTIONS_FORMAT, OPTIONS_VERSION } from './write-options.ts';

/** Why a file of options is not taken at all. */
export type OptionsFileProblem = 'not-json' | 'not-ours' | 'newer';

/** An option left out: one we do not have, or one that cannot be so. */
export interface OptionProblem {
  /** Where it stands: "strictness", "siteRules.news.example". */
  place: string;
  /** What would do, as a schema says it: `"few" | "balanced"`; undefined for an option that is not known. */
  expected: string | undefined;
}

export interface OptionsRead {
  options: Partial<OptionsRecord>;
  problems: OptionProblem[];
}

/** Larger than any file of ours, in UTF-16 code units. */
export const MOST_CHARACTERS = 4_000_000;

const fileSchema = v.object({
  format: v.literal(OPTIONS_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  options: v.record(v.string(), v.unknown()),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKnown(key: string): key is OptionKey {
  return (OPTION_KEYS as string[]).includes(key);
}

function problemOf(key: OptionKey, issue: v.BaseIssue<unknown>): OptionProblem {
  const inside = (issue.path ?? []).map((step) => String(step.key));
  return { place: [key, ...inside].join('.'), expected: issue.expected ?? issue.kind };
}

/** Reads a file of options whole, and keeps what can be kept of it; nothing is changed yet. */
export function readOptions(text: string): OptionsRead | OptionsFileProblem {
  const file = text.length > MOST_CHARACTERS ? undefined : parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return 'not-json';
  const checked = v.safeParse(fileSchema, file);
  if (!checked.success) return 'not-ours';
  if (checked.output.version > OPTIONS_VERSION) return 'newer';
  const read: OptionsRead = { options: {}, problems: [] };
  for (const [key, value] of Object.entries(checked.output.options)) {
    if (!isKnown(key)) {
      read.problems.push({ place: key, expected: undefined });
      continue;
    }
    const option = v.safeParse(OPTION_ENTRIES[key], value);
    if (option.success) Object.assign(read.options, { [key]: option.output });
    else read.problems.push(...option.issues.map((issue) => problemOf(key, issue)));
  }
  return read;
}
