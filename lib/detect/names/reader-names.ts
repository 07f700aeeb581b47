import type { Span } from '../../claim.ts';
import { foldName } from './fold.ts';
import { wordsOf } from './words-of.ts';

/** What the reader has said of names, earlier and on this page. */
export interface ReaderNames {
  /** Spellings the reader accepted: never to be marked again. */
  accepted: readonly string[];
  /** Names in their right spelling, as the reader wrote them down. */
  known?: readonly ReaderKnown[];
}

export interface ReaderKnown {
  name: string;
  /** What the reader says of it: "Harbour Authority, spokeswoman". */
  about?: string;
}

/** Whether a word of a name (a span of it) is right by what the reader said. */
export type IsRight = (name: string, wrong: Span) => boolean;

/**
 * A word is right in a name that the reader accepted or knows, in a longer name that holds that one,
 * and where only the end of that name stands: the surname.
 */
export function rightBy(reader: ReaderNames | undefined): IsRight {
  if (!reader) return () => false;
  const right = new Set<string>();
  const ends = new Set<string>();
  const names = [...reader.accepted, ...(reader.known ?? []).map(({ name }) => name)];
  for (const name of names) {
    const words = foldName(name).split(' ');
    for (let from = 0; from < words.length; from++) ends.add(words.slice(from).join(' '));
    right.add(words.join(' '));
  }
  ends.delete('');
  if (ends.size === 0) return () => false;
  return (name, wrong) => {
    if (ends.has(foldName(name))) return true;
    const words = wordsOf(name);
    const at = words.findIndex(({ start }) => start >= wrong.start);
    for (let from = 0; from <= at; from++)
      for (let to = at + 1; to <= words.length; to++)
        if (right.has(foldName(name.slice(words[from]!.start, words[to - 1]!.end)))) return true;
    return false;
  };
}
