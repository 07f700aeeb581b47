/** A part of a query between blanks. */
export interface Part {
  start: number;
  end: number;
  isNegated: boolean;
  /** What stands before the colon, in lower case; absent where there is none. */
  field?: string;
  /** What is asked for, without quotation marks. */
  value: string;
  isQuoted: boolean;
  /** The closing quotation mark is missing. */
  isOpen: boolean;
}

/** `-field:` both optional, then words in quotation marks (the last may be missing) or up to a blank. */
const PART = /(-?)(?:([a-z]+):(?!\/\/))?(?:["“”]([^"“”]*)(["“”]?)|(\S*))/giu;

/** The parts of a query as written. */
export function readParts(text: string): Part[] {
  const found = [...text.matchAll(PART)].filter(([all]) => all !== '');
  return found.map((match) => {
    const [all, minus, field, quoted, close, bare] = match;
    return {
      start: match.index,
      end: match.index + all.length,
      isNegated: minus === '-',
      ...(field !== undefined && { field: field.toLowerCase() }),
      value: quoted ?? bare ?? '',
      isQuoted: quoted !== undefined,
      isOpen: quoted !== undefined && close === '',
    };
  });
}
