/** Lists and objects of one text: three times as many as the largest file that can be read in one piece needs. */
const MOST_PARTS = 3_000_000;

const [LIST, OBJECT] = [0x5b, 0x7b];

/**
 * Whether JSON would come apart into a great many crumbs: an empty object takes three bytes of a file and thirty of
 * memory, so that it has to be known before it is parsed.
 */
export function hasCrumbs(text: string): boolean {
  if (text.length <= MOST_PARTS) return false;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LIST || code === OBJECT) parts += 1;
  }
  return parts > MOST_PARTS;
}
