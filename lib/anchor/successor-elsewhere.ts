import { type Run, isSameWord } from './align.ts';
import { type Question, isOfClass, keyOf } from './question.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a claim has a single figure with a unit, the only one in its sentence that is counted in it. */
function isOnlyOfItsUnit({ kept: { words, sentence }, values }: Question): boolean {
  const unit = words.spelling[values.at(-1)!];
  const all = words.spelling.slice(sentence.from, sentence.to);
  const isUnit = words.kind[values.at(-1)!] === 'unit' && values.length === 2;
  return isUnit && all.filter((word) => word === unit).length === 1;
}

/**
 * The one figure of a sentence of which the claim's may have become: beside its unit or what is counted ("two people
 * said ...", "..., three people said"), or for a year the only other one.
 */
export function successorElsewhere(question: Question, home: Run): Run | undefined {
  const { kept, kind, index, values } = question;
  const { words, claim } = kept;
  const key = keyOf(kept, values);
  const last = values.at(-1)!;
  const after = last + 1 < claim.to ? words.spelling[last + 1] : undefined;
  const counted = isOnlyOfItsUnit(question) ? words.spelling[last] : after;
  const isYear = kind === 'date' && YEAR.test(words.spelling[key]!);
  const fits = (j: number): boolean =>
    isYear
      ? YEAR.test(index.words.spelling[j]!)
      : kind !== 'date' &&
        counted !== undefined &&
        isSameWord(counted, index.words.spelling[j + 1] ?? '');
  const before = words.spelling.slice(kept.sentence.from, kept.sentence.to);
  const wasThere = (word: string): boolean => before.includes(word);
  const found: number[] = [];
  for (let j = home.from; j < home.to; j++)
    if (isOfClass(words, key, index.words, j) && fits(j) && !wasThere(index.words.spelling[j]!))
      found.push(j);
  return found.length === 1 ? { from: found[0]!, to: found[0]! + 1 } : undefined;
}
