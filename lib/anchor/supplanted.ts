import { type Run, isSameWord } from './align.ts';
import { figureAt, figuresIn } from './whole-figure.ts';
import { isInItsPlace } from './in-its-place.ts';
import { type Question, keyOf } from './question.ts';
import { sortOf } from './sort-of-figure.ts';
import { weightOf } from './text-index.ts';
import { wordsBeside } from './words-beside.ts';

/** A figure that has so much of its own words around it still, by comparison, has taken no other's place. */
const OWN = 0.8;
/** So much more of them must stand beside another figure, that the claim's has lost its place to it. */
const MORE = { times: 1.5, weight: 0.3 };

/** By weight, near words counting more, what stands on the same side of both figures. */
export function shared({ kept, index }: Question, was: Run, run: Run): number {
  let sum = 0;
  for (const step of [-1, 1] as const) {
    const there = wordsBeside(index.words, run, step);
    wordsBeside(kept.words, was, step).forEach((word, n) => {
      const at = there.findIndex((one) => isSameWord(one, word));
      if (at >= 0) sum += weightOf(index, word) / (1 + Math.max(n, at));
    });
  }
  return sum;
}

/** Whether a figure stands among the words it stood among before, rather than among those of the claim's. */
function isWhereItWas(question: Question, run: Run, amongOthers: number): boolean {
  const { kept, index } = question;
  const { from, to } = kept.sentence;
  for (let i = from; i < to; i++) {
    if (kept.words.spelling[i] !== index.words.spelling[run.from]) continue;
    if (shared(question, { from: i, to: i + 1 }, run) >= OWN * amongOthers) return true;
  }
  return false;
}

/** Whether a figure stood in a sentence beside the kept one that may be one with it now, as it stands there no more. */
function stoodBeside({ kept, index, alignment }: Question, home: Run, spelling: string): boolean {
  const { words, sentence } = kept;
  const isLeft = (j: number): boolean =>
    index.words.spelling[j] === spelling && (j < home.from || j >= home.to);
  return words.spelling.some(
    (word, i) =>
      word === spelling &&
      (i < sentence.from || i >= sentence.to) &&
      !isLeft(alignment.partner[i]!),
  );
}

/** Whether a figure has rather followed on another of the kept sentence, of the same sort, that is gone. */
export function isOfAnother(question: Question, home: Run, run: Run, here: number): boolean {
  const { kept, index, values } = question;
  const sort = sortOf(index.words, run.from);
  const now = index.words.spelling.slice(home.from, home.to);
  for (let i = kept.sentence.from; i < kept.sentence.to; i++) {
    if (values.includes(i) || sortOf(kept.words, i) !== sort) continue;
    if (now.includes(kept.words.spelling[i]!)) continue;
    if (shared(question, { from: i, to: i + 1 }, run) >= here) return true;
  }
  return false;
}

/**
 * The figure that stands where the claim's stood, though the claim's still stands in the sentence: "26 cases and
 * 11 deaths" were "11 cases and 26 deaths", "30 jets" are "35 jets, after 30 a year ago".
 */
export function supplantedBy(question: Question, home: Run, same: Run): Run | undefined {
  const { kept, index, values } = question;
  const { words } = index;
  const key = keyOf(kept, values);
  const sort = sortOf(kept.words, key);
  if (!sort) return undefined;
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  const least = shared(question, was, same);
  let best: Run | undefined;
  let most = Math.max(least * MORE.times, least + MORE.weight);
  const claimed = figureAt(kept.words, key, sort).name;
  const before = figuresIn(kept.words, kept.sentence, sort).map((figure) => figure.name);
  for (let j = home.from; j < home.to; j++) {
    if ((j >= same.from && j < same.to) || sortOf(words, j) !== sort) continue;
    const { name, run } = figureAt(words, j, sort);
    if (name === claimed || stoodBeside(question, home, words.spelling[j]!)) continue;
    if (!before.includes(name) && isInItsPlace(question, was, same, run)) return run;
    const here = shared(question, was, run);
    if (here <= most || isWhereItWas(question, run, here)) continue;
    if (isOfAnother(question, home, run, here)) continue;
    most = here;
    best = run;
  }
  return best;
}
