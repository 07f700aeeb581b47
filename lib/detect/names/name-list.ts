export type NameType = 'person' | 'organisation' | 'product';

/** One line of the list of names. */
export interface KnownName {
  /** As it is best written: "Volodymyr Zelensky". */
  name: string;
  type: NameType;
  /** What it is known for: "OpenAI, chief executive". */
  about: string;
  /** Other accepted spellings, in full. */
  variants: string[];
}

/**
 * Reads the list of names: one line each, `name | type | about | variant; variant`. Empty lines and
 * lines that begin with # are passed over; a line of another form is an error that names it.
 */
export function parseNameList(text: string): KnownName[] {
  const names: KnownName[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 0 && line[0] !== '#') names.push(parseLine(line));
  }
  return names;
}

function parseLine(line: string): KnownName {
  const [name, type, about, variants] = line.split(' | ');
  if (!name || !about || !isNameType(type)) throw new SyntaxError(`not a line of names: ${line}`);
  return { name, type, about, variants: variants ? variants.split('; ') : [] };
}

function isNameType(type: string | undefined): type is NameType {
  return type === 'person' || type === 'organisation' || type === 'product';
}
