/** A term of a search as it is typed, with its place: UTF-16 code units, end exclusive. */
export interface Term {
  text: string;
  start: number;
  end: number;
}

/** Words between blanks; what stands between quotation marks is one word. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  let start = -1;
  let quoted = false;
  for (let at = 0; at <= query.length; at++) {
    const char = query[at];
    const ends = char === undefined || (/\s/.test(char) && !quoted);
    if (ends && start >= 0) {
      terms.push({ text: query.slice(start, at), start, end: at });
      start = -1;
      continue;
    }
    if (ends) continue;
    if (start < 0) start = at;
    if (char === '"') quoted = !quoted;
  }
  return terms;
}

/** `site:example.com`, `claimant:"Sam Altman"`. */
export function fieldTerm(field: string, value: string): string {
  const bare = value.replaceAll('"', '');
  return /\s/.test(bare) ? `${field}:"${bare}"` : `${field}:${bare}`;
}

/** Of these one annotation can have one only, so that a second one asked for means either. */
const EITHER = new Set(['rating', 'kind', 'site']);

function valuesIn(text: string, field: string): string[] | undefined {
  if (!text.toLowerCase().startsWith(`${field}:`)) return undefined;
  return text.slice(field.length + 1).split(',');
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether the search asks for the value by name. */
export function asksFor(query: string, field: string, value: string): boolean {
  const term = fieldTerm(field, value);
  return termsOf(query).some(
    ({ text }) =>
      isSame(text, term) || (valuesIn(text, field)?.some((one) => isSame(one, value)) ?? false),
  );
}

function withoutValue(text: string, field: string, value: string): string {
  if (isSame(text, fieldTerm(field, value))) return '';
  const rest = valuesIn(text, field)?.filter((one) => !isSame(one, value));
  if (!rest) return text;
  return rest.length > 0 ? `${field}:${rest.join(',')}` : '';
}

/** The search that asks for the value as well, or that does not where it did. */
export function toggleValue(query: string, field: string, value: string): string {
  const terms = termsOf(query).map(({ text }) => text);
  if (asksFor(query, field, value))
    return terms
      .map((text) => withoutValue(text, field, value))
      .filter(Boolean)
      .join(' ');
  const other = EITHER.has(field) ? terms.findIndex((text) => valuesIn(text, field)) : -1;
  if (other < 0) return [...terms, fieldTerm(field, value)].join(' ');
  return terms.with(other, `${terms[other]},${value}`).join(' ');
}

/** The term that is being typed at the caret; an empty one between terms. */
export function termAt(query: string, caret: number): Term {
  const here = termsOf(query).find(({ start, end }) => start <= caret && caret <= end);
  return here ?? { text: '', start: caret, end: caret };
}
