import type { Query, QueryProblem, Term } from './query.ts';
import { readCondition } from './read-condition.ts';
import { type Part, readParts } from './read-parts.ts';
import { wordsIn } from './words-in.ts';

function textTerm({ value, isQuoted, isOpen, isNegated }: Part): Term | undefined {
  const words = wordsIn(value);
  // While a quotation is being typed its last word is not finished.
  const isPrefix = !isQuoted || isOpen;
  return words.length > 0 ? { field: 'text', words, isPrefix, isNegated } : undefined;
}

/**
 * Reads a search as the reader types it. Never throws: what is wrong is in `problems`, and what is
 * right is searched for.
 *
 * `rating:false,mixed site:example.com kind:money tag:budget claimant:smith before:2026-01
 * after:2025 value:>1e9 "exact words" -negated prefix-words`; the fields are {@link QUERY_FIELDS}.
 * All parts must hold. `before:` and `after:` are of the day of the first rating: before the
 * beginning of the given day, month or year, or from its beginning on.
 */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const problems: QueryProblem[] = [];
  for (const part of readParts(text)) {
    const { start, end, field, value, isNegated } = part;
    const at = { start, end, text: text.slice(start, end) };
    if (part.isOpen) problems.push({ code: 'open-quote', ...at });
    if (field === undefined) {
      const term = textTerm(part);
      if (term) terms.push(term);
      continue;
    }
    const read = readCondition(field, value);
    if ('code' in read) problems.push({ ...read, ...at });
    else terms.push({ ...read, isNegated });
  }
  return { terms, problems };
}
