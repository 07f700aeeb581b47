import type { Tokens } from '../tokens.ts';
import { type Rows, readSourceName } from './source-name.ts';

/** Who is named as a source: a phrase of the sentence, or a pronoun to be carried back. */
export type Source = { source: Rows } | { pronoun: 'one' | 'many' };

/** The source that a noun phrase names, if it names one. */
export function named(tokens: Tokens, phrase: Rows | undefined): Source | undefined {
  const source = phrase && readSourceName(tokens, phrase);
  return source && { source };
}
