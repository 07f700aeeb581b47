const OFTEN = new Map([
  ['twice', '2'],
  ['triple', '3'],
]);

/** The number of times in a word, in the spelling of words that are compared: "2" in "twice". */
export function howOften(word: string): string | undefined {
  return OFTEN.get(word);
}
