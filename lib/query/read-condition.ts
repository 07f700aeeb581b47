import type { Rating } from '../annotation.ts';
import { CLAIM_KINDS, type ClaimKind } from '../claim.ts';
import { siteOf } from '../url.ts';
import { QUERY_FIELDS, RATING_VALUES } from './fields.ts';
import type { Condition, QueryProblem } from './query.ts';
import { readFigure } from './read-figure.ts';
import { readMoment } from './read-moment.ts';
import { wordsIn } from './words-in.ts';

/** A condition, or what is wrong with what was written. */
export type Read = Condition | Pick<QueryProblem, 'code' | 'expected'>;

const listed = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function readChoice<Value extends string>(
  value: string,
  choices: readonly Value[],
): Value[] | undefined {
  const chosen = listed(value.toLowerCase().replaceAll('_', '-'));
  const known = choices.filter((choice) => chosen.includes(choice));
  return known.length === chosen.length && known.length > 0 ? known : undefined;
}

const unknownValue = (expected: readonly string[]): Read => ({ code: 'unknown-value', expected });

const asSite = (text: string): string =>
  siteOf(text.includes('://') ? text : `https://${text}`) || text.toLowerCase();

const READERS: Readonly<Record<string, (value: string) => Read>> = {
  rating(value) {
    const anyOf: Rating[] | undefined = readChoice(value, RATING_VALUES);
    return anyOf ? { field: 'rating', anyOf } : unknownValue(RATING_VALUES);
  },
  kind(value) {
    const anyOf: ClaimKind[] | undefined = readChoice(value, CLAIM_KINDS);
    return anyOf ? { field: 'kind', anyOf } : unknownValue(CLAIM_KINDS);
  },
  site: (value) => ({ field: 'site', anyOf: listed(value).map(asSite) }),
  tag: (value) => ({ field: 'tag', anyOf: listed(value).map((tag) => wordsIn(tag).join(' ')) }),
  claimant: (value) => ({ field: 'claimant', words: wordsIn(value) }),
  before(value) {
    const moment = readMoment(value);
    return moment ? { field: 'before', moment } : { code: 'not-a-date' };
  },
  after(value) {
    const moment = readMoment(value);
    return moment ? { field: 'after', moment } : { code: 'not-a-date' };
  },
  value(value) {
    const figure = readFigure(value);
    return figure ? { field: 'value', ...figure } : { code: 'not-a-number' };
  },
};

/**
 * What a field and its value ask for.
 *
 * @param field in lower case
 */
export function readCondition(field: string, value: string): Read {
  const read = Object.hasOwn(READERS, field) ? READERS[field] : undefined;
  if (!read) return { code: 'unknown-field', expected: QUERY_FIELDS.map(({ name }) => name) };
  return listed(value).length === 0 ? { code: 'missing-value' } : read(value);
}
