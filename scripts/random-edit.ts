/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /\p{L}{3,}/gu;

/**
 * `name` with one letter put in, left out or replaced or two neighbours exchanged, in one of its words
 * of three and more letters; capitals stay where they are. Undefined where the name has no such word.
 */
export function randomEdit(name: string, random: () => number): string | undefined {
  const pick = (below: number) => Math.floor(random() * below);
  const words = [...name.matchAll(WORD)];
  const word = words[pick(words.length)];
  if (!word) return undefined;
  const letters = [...word[0]];
  const at = pick(letters.length);
  const letter = LETTERS[pick(LETTERS.length)]!;
  const edits = [
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 1),
    () => letters.splice(at, 1, letter),
    () =>
      letters.splice(
        Math.min(at, letters.length - 2),
        2,
        ...letters
          .slice(Math.min(at, letters.length - 2))
          .slice(0, 2)
          .toReversed(),
      ),
  ];
  edits[pick(edits.length)]!();
  const edited = withCapitals(letters, word[0]);
  if (edited === word[0]) return randomEdit(name, random);
  return name.slice(0, word.index) + edited + name.slice(word.index + word[0].length);
}

/** The letters with a capital first, and no other but those that stood in capitals before. */
function withCapitals(letters: readonly string[], before: string): string {
  if (before === before.toUpperCase()) return letters.join('').toUpperCase();
  const [first = '', ...rest] = letters;
  return (
    first.toUpperCase() +
    (/\p{Lu}/u.test(before.slice(1)) ? rest.join('') : rest.join('').toLowerCase())
  );
}
