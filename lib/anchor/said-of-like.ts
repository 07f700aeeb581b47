import { type Run, isSameWord } from './align.ts';
import type { Question } from './question.ts';
import { sortOf } from './sort-of-figure.ts';
import type { Words } from './words.ts';

/** Whether another figure of the kept sentence is gone and one of its sort stands in its place. */
function hasOtherFigure(
  { kept: { words, sentence }, index, alignment, values }: Question,
  home: Run,
): boolean {
  const now = index.words.spelling.slice(home.from, home.to);
  for (let i = sentence.from; i < sentence.to; i++) {
    const sort = values.includes(i) ? undefined : sortOf(words, i);
    const j = alignment.partner[i]!;
    if (!sort || j < 0 || now.includes(words.spelling[i]!)) continue;
    if (sortOf(index.words, j) === sort) return true;
  }
  return false;
}

function isName({ proper, kind, begins }: Words, at: number): boolean {
  return proper[at] === true && kind[at] === 'word' && !begins[at];
}

/**
 * Whether the like is said of another of the kind: "the mill opened in 1964 and had 1,100 workers", "the Alder
 * mill, which opened in 2011, has 1,100 workers". The name stands directly before a word that had none before it.
 */
export function isSaidOfLike(question: Question, home: Run, value: Run): boolean {
  const { words, sentence } = question.kept;
  const now = question.index.words;
  const among = words.spelling.slice(sentence.from, sentence.to);
  for (let j = home.from + 1; j < value.from; j++) {
    const name = now.spelling[j - 1]!;
    const isNew = isName(now, j - 1) && !among.some((word) => isSameWord(word, name));
    if (!isNew || now.proper[j] || now.kind[j] !== 'word') continue;
    for (let i = sentence.from; i < sentence.to; i++)
      if (isSameWord(words.spelling[i]!, now.spelling[j]!) && !isName(words, i - 1))
        return hasOtherFigure(question, home);
  }
  return false;
}
