/** UTF-16 code units, the longest address and formula among them. */
const LONGEST_WORD = 1000;

/** Whether a slice is a piece of one word without end: figures in it are none that anyone could read. */
export function isEndlessWord(slice: string): boolean {
  return slice.length > LONGEST_WORD && !/\s/.test(slice.trim());
}
