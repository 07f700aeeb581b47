import { CLAIM_KINDS } from '../lib/claim.ts';
import { RATINGS } from '../lib/annotation.ts';
import type { MessageKey, Translate } from '../lib/words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { fieldTerm, termAt } from './query-terms.ts';
import { RATING_KEYS } from './rating-mark.tsx';
import { SEARCH_FIELDS } from './search-fields.ts';

export interface Completion {
  /** What is put in place of the term: `rating:`, `site:example.com`. */
  insert: string;
  /** What it means, beside it. */
  words: string;
}

/** Values that stand in the reader's annotations, most frequent first. */
export interface KnownValues {
  site: readonly string[];
  tag: readonly string[];
  claimant: readonly string[];
}

/** More than these do not help one choose. */
const MOST = 8;

function listed<Value extends string>(
  values: readonly Value[],
  keys: Record<Value, MessageKey>,
  t: Translate,
): [value: string, words: string][] {
  return values.map((value) => [value, t(keys[value])]);
}

function valuesOf(field: string, known: KnownValues, t: Translate): [string, string][] {
  if (field === 'rating') return listed([...RATINGS, 'to-check'] as const, RATING_KEYS, t);
  if (field === 'kind') return listed(CLAIM_KINDS, KIND_KEYS, t);
  if (field === 'site' || field === 'tag' || field === 'claimant')
    return known[field].map((value) => [value, '']);
  return [];
}

function fields(typed: string, t: Translate): Completion[] {
  return SEARCH_FIELDS.filter(({ name }) => name.startsWith(typed)).map(({ name, words }) => ({
    insert: `${name}:`,
    words: t(words),
  }));
}

/** A typed value may begin any of its words: "post" finds "The Washington Post". */
function begins(value: string, typed: string): boolean {
  const lower = value.toLowerCase();
  return lower.startsWith(typed) || lower.includes(` ${typed}`) || lower.includes(`.${typed}`);
}

/** What the term at the caret may be meant to become; nothing where it is whole already. */
export function completionsAt(
  query: string,
  caret: number,
  known: KnownValues,
  t: Translate,
): Completion[] {
  const text = termAt(query, caret).text.toLowerCase();
  const negation = text.startsWith('-') ? '-' : '';
  const [field = '', ...rest] = text.slice(negation.length).split(':');
  if (rest.length === 0) {
    return field === '' && query.trim() !== ''
      ? []
      : fields(field, t).map((one) => ({ ...one, insert: negation + one.insert }));
  }
  const typed = rest.join(':').replaceAll('"', '');
  const found = valuesOf(field, known, t).filter(
    ([value, words]) => begins(value, typed) || begins(words, typed),
  );
  if (found.some(([value]) => value.toLowerCase() === typed)) return [];
  const isFirst = ([value]: [string, string]): boolean => value.toLowerCase().startsWith(typed);
  return found
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .slice(0, MOST)
    .map(([value, words]) => ({ insert: negation + fieldTerm(field, value), words }));
}

/** The search with the term at the caret replaced, and where the caret is then. */
export function complete(
  query: string,
  caret: number,
  { insert }: Completion,
): { query: string; caret: number } {
  const { start, end } = termAt(query, caret);
  const space = insert.endsWith(':') ? '' : ' ';
  const after = query.slice(end).replace(/^\s+/, '');
  const before = query.slice(0, start) + insert + space;
  return { query: before + after, caret: before.length };
}
