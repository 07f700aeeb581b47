import { isOneEdit } from '../lib/detect/names/one-edit.ts';

/**
 * Those of `words` that are one edit from one of `known`. Two words one edit apart share a form that
 * is either of them, or either of them without one letter; so only those are compared.
 */
export function resemblingWords(words: Iterable<string>, known: Iterable<string>): string[] {
  const byForm = new Map<string, string[]>();
  for (const word of known) {
    for (const form of forms(word)) {
      const same = byForm.get(form);
      if (same) same.push(word);
      else byForm.set(form, [word]);
    }
  }
  const resembles = (word: string) =>
    forms(word).some((form) => byForm.get(form)?.some((one) => isOneEdit(word, one)));
  return [...words].filter(resembles);
}

function forms(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
