/** Bits of a letter: 1 to 26, and 0 for what stands between words. */
const BITS = 5;
const RUNS = 1 << (3 * BITS);
/** Runs that one sign of the coded form tells of. */
const TOLD = 4;

/**
 * Which runs of three letters stand in `text`, a hexadecimal digit for every four of them. A word with
 * a run that stands in no known name, "lnb" or "qj", is seldom a foreign name and mostly a slip.
 *
 * @param text folded words, parted by any signs but a to z
 */
export function letterRunsOf(text: string): string {
  const told = new Uint8Array(RUNS / TOLD);
  for (const run of runsIn(text)) told[Math.floor(run / TOLD)]! |= 1 << (run % TOLD);
  return Array.from(told, (digit) => digit.toString(16)).join('');
}

/** Whether a word holds a run of letters that {@link letterRunsOf} did not find. */
export function isStrangeTo(coded: string, word: string): boolean {
  return runsIn(word).some((run) => {
    const told = parseInt(coded[Math.floor(run / TOLD)] ?? '0', 16);
    return (told & (1 << (run % TOLD))) === 0;
  });
}

/** Every three signs in a row, with nothing before the first and after the last, as numbers. */
function runsIn(text: string): Uint16Array {
  const runs = new Uint16Array(text.length);
  let run = letterAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    run = ((run << BITS) | letterAt(text, at + 1)) & (RUNS - 1);
    runs[at] = run;
  }
  return runs;
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122 ? code - 96 : 0;
}
