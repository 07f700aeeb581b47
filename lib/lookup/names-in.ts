/** "Sam", "OpenAI", "U.S.": begins with a capital and is longer than one. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}.’'-]+$/u;
/** A word without what may lie around it. */
const INNER = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su;

/**
 * The names in a sentence as runs of capitalised words, each once. The first word is capital anyhow and counts
 * only with another.
 */
export function namesIn(sentence: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  let from = 0;
  const end = (): void => {
    if (run.length > 1 || (run.length === 1 && from > 0)) names.push(run.join(' '));
    run = [];
  };
  for (const [at, raw] of sentence.split(/\s+/u).entries()) {
    const word = (INNER.exec(raw)?.[0] ?? '').replace(/[’']s$/u, '');
    if (!CAPITALISED.test(word)) {
      end();
      continue;
    }
    if (run.length === 0) from = at;
    run.push(word);
    if (/[,;:.!?]$/u.test(raw)) end();
  }
  end();
  return [...new Set(names)];
}
