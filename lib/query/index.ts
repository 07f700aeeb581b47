export { QUERY_FIELDS, type QueryField } from './fields.ts';
export { matches } from './matches.ts';
export { parseQuery } from './parse-query.ts';
export { EVERYTHING, type Query, type QueryProblem, type Term } from './query.ts';
export { searchable, type Searchable } from './searchable.ts';
export { wordsIn } from './words-in.ts';
