import type { Words } from './words.ts';

/** Words that join two figures as a dash does: "40 to 50". */
const JOINING = new Set(['to', 'and', 'or']);
/** Words to look at for the other end of a range: its sign, the joining word, the figure. */
const REACH = 4;

function partsOf({ figure, spelling }: Words, at: number): string[] {
  const from = figure[at]!;
  let to = from + 1;
  while (figure[to] === from) to++;
  return spelling.slice(from, to);
}

/** Whether the figure at `at` is joined to `other` by a word. */
function isJoinedTo({ spelling, kind }: Words, at: number, step: 1 | -1, other: string): boolean {
  let isJoined = false;
  for (let n = 1; n <= REACH; n++) {
    const word = spelling[at + n * step];
    if (word === undefined) return false;
    if (kind[at + n * step] === 'number') return isJoined && word === other;
    isJoined ||= JOINING.has(word);
  }
  return false;
}

/** Whether the figure at `at` is one end of a range whose ends are `parts`, written with a word between. */
function isEndOf(words: Words, at: number, parts: readonly string[], place: number): boolean {
  if (parts.length !== 2) return false;
  return isJoinedTo(words, at, place === 0 ? 1 : -1, parts[1 - place]!);
}

/**
 * Whether two words of the same spelling are parts of the same figure: the 15 of "15-0-1" is not that of
 * "15 games", the 4 of "4-3" not that of "3-4", but "40-50" is "40 to 50".
 */
export function isSameFigure(a: Words, i: number, b: Words, j: number): boolean {
  if (a.kind[i] !== 'number') return true;
  const here = partsOf(a, i);
  const there = partsOf(b, j);
  if (here.length > 1 && there.length > 1)
    return i - a.figure[i]! === j - b.figure[j]! && here.join('-') === there.join('-');
  if (here.length > 1) return isEndOf(b, j, here, i - a.figure[i]!);
  return there.length === 1 || isEndOf(a, i, there, j - b.figure[j]!);
}
