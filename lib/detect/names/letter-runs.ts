/**
 * Knows which runs of three letters stand in names and words. A run that stands in none of them,
 * "lnb" or "qj", is seldom a foreign name and mostly a slip of the fingers.
 */
export class LetterRuns {
  readonly #known = new Uint8Array(32 ** 3);

  /** @param word folded; signs other than a to z are passed over. */
  add(word: string): void {
    for (let at = -1; at < word.length - 1; at++) this.#known[runAt(word, at)] = 1;
  }

  /** Whether the word holds a run that no word added has. */
  isStrange(word: string): boolean {
    for (let at = -1; at < word.length - 1; at++) if (!this.#known[runAt(word, at)]) return true;
    return false;
  }
}

/** The letters at `at`, `at + 1` and `at + 2` as one number; before and after the word stands 0. */
function runAt(word: string, at: number): number {
  return (letterAt(word, at) * 32 + letterAt(word, at + 1)) * 32 + letterAt(word, at + 2);
}

function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code >= 97 && code <= 122 ? code - 96 : 0;
}
