import type { Annotation } from '../annotation.ts';
import { matchesFigure } from './matches-figure.ts';
import type { Condition, Query } from './query.ts';
import { searchable, type Searchable } from './searchable.ts';

/** Whether `words` stand in `text` one after another from `at` on. */
function standsAt(
  words: readonly string[],
  isPrefix: boolean,
  text: string[],
  at: number,
): boolean {
  return words.every((word, index) => {
    const there = text[at + index] ?? '';
    return isPrefix && index === words.length - 1 ? there.startsWith(word) : there === word;
  });
}

function stands(words: readonly string[], isPrefix: boolean, text: string[]): boolean {
  return text.some((_, at) => standsAt(words, isPrefix, text, at));
}

function holds(condition: Condition, one: Searchable): boolean {
  switch (condition.field) {
    case 'rating':
      return condition.anyOf.includes(one.rating);
    case 'kind':
      return condition.anyOf.includes(one.kind);
    case 'site':
      return condition.anyOf.includes(one.site);
    case 'tag':
      return condition.anyOf.some((tag) => one.tags.includes(tag));
    case 'claimant':
      return stands(condition.words, true, one.claimant);
    case 'before':
      return one.created < condition.moment;
    case 'after':
      return one.created >= condition.moment;
    case 'value':
      return one.figure !== undefined && matchesFigure(one.figure, condition);
    case 'text':
      return one.texts.some((text) => stands(condition.words, condition.isPrefix, text));
  }
}

/** Whether all that the query asks for holds. */
export function matchesSearchable(query: Query, one: Searchable): boolean {
  return query.terms.every((term) => holds(term, one) !== term.isNegated);
}

/** Whether an annotation is among what the query asks for. */
export function matches(query: Query, annotation: Annotation): boolean {
  return matchesSearchable(query, searchable(annotation));
}
