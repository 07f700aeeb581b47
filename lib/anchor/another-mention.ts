import { type Run, isSameWord } from './align.ts';
import { type Question, keyOf } from './question.ts';
import { wordsBeside } from './words-beside.ts';

/** Words beside a mention that must all be beside it still. */
const TOLD_BY = 2;

/** Whether what directly follows the value follows it still, and followed none of the other mentions. */
function isToldByCounted({ kept, index, values }: Question, same: Run): boolean {
  const { spelling, kind } = kept.words;
  const next = values.at(-1)! + 1;
  const counted = spelling[next] ?? '';
  if (kind[next] !== 'word' || next >= kept.claim.to) return false;
  const isFollowed = (at: number): boolean => isSameWord(counted, spelling[at + 1] ?? '');
  const others = spelling.filter((word, i) => word === spelling[next - 1] && isFollowed(i));
  return others.length === 1 && isSameWord(counted, index.words.spelling[same.to] ?? '');
}

/**
 * Whether a value that its sentence had several times and has fewer times now may be another mention of it: of
 * "the city gave $5 million, the state gave $5 million" the one is gone.
 */
export function isOfAnotherMention(question: Question, home: Run, same: Run): boolean {
  const { kept, index, values } = question;
  const { from, to } = kept.sentence;
  const word = kept.words.spelling[keyOf(kept, values)]!;
  const timesIn = (list: string[]): number => list.filter((one) => one === word).length;
  const before = timesIn(kept.words.spelling.slice(from, to));
  if (before < 2) return false;
  if (timesIn(index.words.spelling.slice(home.from, home.to)) >= before) return false;
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  if (isToldByCounted(question, same)) return false;
  const step = wordsBeside(kept.words, was, -1).length > 0 ? -1 : 1;
  const told = wordsBeside(kept.words, was, step).slice(0, TOLD_BY);
  const there = wordsBeside(index.words, same, step);
  return !told.every((one) => there.some((other) => isSameWord(one, other)));
}
