/** How many of the least hashes are kept, and words to a shingle. */
const SIZE = 16;
const WORDS = 3;

/** Fewer words than these tell nothing of a page. */
const FEWEST = 60;

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Another hash for each seed, of a hash. Murmur3’s finaliser. */
function mixed(hash: number, seed: number): number {
  let mix = hash ^ Math.imul(seed + 1, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A MinHash of the three-word runs of a text: of two texts about so many of its parts are the same as runs
 * are. https://en.wikipedia.org/wiki/MinHash
 *
 * @returns 16 parts, each of them eight hexadecimal digits; undefined for a text of few words
 */
export function fingerprint(text: string): string[] | undefined {
  const words = wordsOf(text);
  if (words.length < FEWEST) return undefined;
  const least = Array<number>(SIZE).fill(0xffffffff);
  for (let at = 0; at + WORDS <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + WORDS).join(' '));
    for (let seed = 0; seed < SIZE; seed++) least[seed] = Math.min(least[seed]!, mixed(hash, seed));
  }
  return least.map((part) => part.toString(16).padStart(8, '0'));
}
