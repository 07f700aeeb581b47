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

export function hasTerm(query: string, term: string): boolean {
  const wanted = term.toLowerCase();
  return termsOf(query).some(({ text }) => text.toLowerCase() === wanted);
}

/** The search with the term added, or without it where it held it already. */
export function toggleTerm(query: string, term: string): string {
  const terms = termsOf(query).map(({ text }) => text);
  const rest = terms.filter((text) => text.toLowerCase() !== term.toLowerCase());
  return (rest.length < terms.length ? rest : [...terms, term]).join(' ');
}

/** The term that is being typed at the caret; an empty one between terms. */
export function termAt(query: string, caret: number): Term {
  const here = termsOf(query).find(({ start, end }) => start <= caret && caret <= end);
  return here ?? { text: '', start: caret, end: caret };
}
