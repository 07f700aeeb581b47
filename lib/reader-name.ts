import { foldName } from './detect/names/fold.ts';

/** A spelling that is right as it stands, or a name in its right spelling that others are measured by. */
export type ReaderNameKind = 'accepted' | 'known';

/** `source` of a name that holds on every page. */
export const EVERYWHERE = '';

/** UTF-16 code units, but for `entries`: how many names may be kept, far more than anyone reads through. */
export const NAME_LIMIT = { name: 100, about: 200, title: 300, address: 8_192, entries: 10_000 };

/** What the reader says of a name. */
export interface NameStatement {
  kind: ReaderNameKind;
  /** As it is written. */
  name: string;
  /** The page it is said of, as in an annotation's target, or {@link EVERYWHERE}; known names always hold everywhere. */
  source: string;
  /** What that page calls itself. */
  title?: string;
  /** Of a known name: "Harbour Authority, spokeswoman". */
  about?: string;
}

/** The same, as it is kept. */
export interface ReaderName extends NameStatement {
  id: string;
  /** {@link nameKey}: no two are kept with the same. */
  key: string;
  /** ISO 8601 */
  added: string;
}

const SEPARATOR = '|';
/** Signs that are not seen and may turn what stands beside them around. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;
const LETTER = /\p{L}/u;

/** One line without signs that are not seen, cut at a sensible length. */
export function tidyLine(text: string, limit: number): string {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  return tidy.slice(0, limit).toWellFormed().trim();
}

/** The name without stray spaces and unseen signs, or undefined where it is none or far too long. */
export function tidyName(text: string): string | undefined {
  if (text.length > 4 * NAME_LIMIT.name) return undefined;
  const name = tidyLine(text, NAME_LIMIT.name + 1);
  const fits = name.length <= NAME_LIMIT.name && !name.includes(SEPARATOR) && LETTER.test(name);
  return fits && foldName(name) !== '' ? name : undefined;
}

/** Two statements with one key are the same: letter case, accents and hyphens make no other name. */
export function nameKey({ kind, name, source }: NameStatement): string {
  return JSON.stringify([kind, source, foldName(name)]);
}

/**
 * @param now ISO 8601
 */
export function keepName(id: string, statement: NameStatement, now: string): ReaderName {
  return { ...statement, id, key: nameKey(statement), added: now };
}

/** Which of the statements are new, and which are kept already. */
export function partNames(
  statements: readonly NameStatement[],
  kept: readonly ReaderName[],
): { fresh: NameStatement[]; there: NameStatement[] } {
  const keys = new Set(kept.map(({ key }) => key));
  const isThere = (statement: NameStatement) => keys.has(nameKey(statement));
  return {
    fresh: statements.filter((statement) => !isThere(statement)),
    there: statements.filter(isThere),
  };
}

/** The names that hold the words of a search, in what is said of them too. */
export function searchNames(names: readonly ReaderName[], query: string): readonly ReaderName[] {
  const wanted = foldName(query);
  if (wanted === '') return names;
  return names.filter(({ name, about = '', title = '', source }) =>
    foldName(`${name} ${about} ${title} ${source}`).includes(wanted),
  );
}
