import type { NameCandidate, NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './words-of.ts';

/** A capital after a small letter: names written so are one word, and people part them. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;

/** A listed name of one word with capitals inside that is written as two: "Chat GPT". */
export function byParting(
  candidate: NameCandidate,
  words: readonly NameWord[],
  index: NameIndex,
): NameFinding | undefined {
  if (words.length !== 2) return undefined;
  const known = index.listed(words[0]!.folded + words[1]!.folded);
  if (!known || !CAPITAL_INSIDE.test(known.name)) return undefined;
  const parted = `${words[0]!.text} ${words[1]!.text}`;
  if (candidate.text !== parted || parted.replace(' ', '') !== known.name) return undefined;
  if (known.variants.includes(parted)) return undefined;
  return {
    candidate: candidate.text,
    span: { start: 0, end: candidate.text.length },
    suggestion: { text: known.name, fullName: known.name, source: 'list', about: known.about },
  };
}
