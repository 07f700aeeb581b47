import type { Run } from './align.ts';
import type { Question } from './question.ts';
import { isRare } from './rare-figure.ts';
import { isSameFigure } from './same-figure.ts';

/** What it adds to the support of a sentence that it has another rare figure of the kept one, and two. */
const ADDS = [0, 0.1, 0.15];

/** What the other figures of the kept sentence add that stand in the same one still: they are rarely together by chance. */
export function byCompany({ kept, index, values }: Question, home: Run): number {
  let company = 0;
  for (let i = kept.sentence.from; i < kept.sentence.to; i++) {
    if (values.includes(i) || !isRare(kept, i, index)) continue;
    const places = index.places.get(kept.words.spelling[i]!)!;
    const place = places.find((j) => isSameFigure(kept.words, i, index.words, j))!;
    if (place >= home.from && place < home.to) company++;
  }
  return ADDS[Math.min(company, ADDS.length - 1)]!;
}
