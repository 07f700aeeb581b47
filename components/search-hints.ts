import type { QueryProblem } from '../lib/query/index.ts';
import type { MessageKey, Translate } from '../lib/words.ts';

/** What is not worth a word: it is only not finished yet. */
type Told = Exclude<QueryProblem['code'], 'open-quote' | 'missing-value'>;

const HINT_KEYS = {
  'unknown-field': 'hint_unknown_field',
  'unknown-value': 'hint_unknown_value',
  'not-a-date': 'hint_not_a_date',
  'not-a-number': 'hint_not_a_number',
} as const satisfies Record<Told, MessageKey>;

/** What was not understood in a part of a search: UTF-16 code units, end exclusive. */
export interface SearchHint {
  start: number;
  end: number;
  /** Plain words, with what would be understood. */
  words: string;
}

/** What in a search was left out because it was not understood, and what would be. */
export function searchHints(problems: readonly QueryProblem[], t: Translate): SearchHint[] {
  const list = new Intl.ListFormat(t('language_tag'), { type: 'disjunction' });
  return problems.flatMap(({ code, text, start, end, expected = [] }) =>
    code === 'open-quote' || code === 'missing-value'
      ? []
      : [{ start, end, words: t(HINT_KEYS[code], text, list.format(expected)) }],
  );
}
