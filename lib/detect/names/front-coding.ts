/**
 * Sorted words, each as the number of letters it has in common with the one before and the letters
 * that follow: `0abbey3ot` is "abbey" and "abbot". A list of names becomes about half as long.
 *
 * @param words folded words of letters alone, sorted
 */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared++;
    coded += shared + word.slice(shared);
    before = word;
  }
  return coded;
}

/** The words of {@link frontCoded}. */
export function frontDecoded(coded: string): string[] {
  let before = '';
  return Array.from(coded.matchAll(/(\d+)(\D*)/g), ([, shared, rest]) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}
