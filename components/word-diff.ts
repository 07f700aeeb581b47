import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words that stand in both wordings, or in one alone. */
export interface DiffRun {
  text: string;
  changed: boolean;
}

/** Two wordings, each whole: what is changed in one has no like in the other. */
export interface WordDiff {
  before: DiffRun[];
  now: DiffRun[];
}

/** With more words than these to take out or put in, it is another sentence, and all of it is changed. */
const MOST_EDITS = 80;

/** Words as their language has them: "47.3" is one of them. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const calm = text.trim().replace(/\s+/g, ' ');
  return Array.from(segmenter.segment(calm), ({ segment }) => segment);
}

/** The space between two changed words changes with them; after the last of them it does not. */
function joined(runs: DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  runs.forEach(({ text, changed }, index) => {
    const last = result.at(-1);
    const isBetween = text === ' ' && last?.changed && runs[index + 1]?.changed;
    if (last && (isBetween || last.changed === changed)) last.text += text;
    else if (last?.changed && /\S $/.test(last.text)) {
      last.text = last.text.slice(0, -1);
      result.push({ text: ` ${text}`, changed });
    } else result.push({ text, changed });
  });
  return result;
}

/** Compares two wordings word by word; white space alone makes no difference. */
export function wordDiff(before: string, now: string, language: string): WordDiff {
  const options = { maxEditLength: MOST_EDITS };
  const parts = diffArrays(wordsOf(before, language), wordsOf(now, language), options);
  if (!parts) {
    return { before: [{ text: before, changed: true }], now: [{ text: now, changed: true }] };
  }
  const side = (other: 'added' | 'removed'): DiffRun[] =>
    joined(
      parts
        .filter((part) => !part[other])
        .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed })),
    );
  return { before: side('added'), now: side('removed') };
}
