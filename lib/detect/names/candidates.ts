import type { NameCandidate } from '../../claim.ts';
import { foldName } from './fold.ts';
import { nameMentions } from './mentions.ts';

/** At most this many UTF-16 units of text before and after a mention are given as its context. */
const CONTEXT = 90;
const LETTER = '[\\p{L}\\p{M}]';
const LOWER_WORD = new RegExp(`(?<!${LETTER}|['’-])\\p{Ll}{3,}(?!${LETTER})`, 'gu');
/** The last part of the address of a topic: "sam-altman". */
const SLUG = /^[a-z]+(?:-[a-z]+)+$/;

/** The words of a text in lower case, folded: none of these by itself is a name in it. */
export function commonWords(text: string): ReadonlySet<string> {
  const common = new Set<string>();
  for (const [word] of text.matchAll(LOWER_WORD)) common.add(foldName(word));
  return common;
}

/**
 * The distinct names that may stand in `text`, each with how often it stands there and the words
 * around its first mention.
 *
 * @param common single words that are no names: by default those that the text also has in lower case
 */
export function namesIn(text: string, common = commonWords(text)): NameCandidate[] {
  const candidates = new Map<string, NameCandidate>();
  for (const { start, end } of nameMentions(text)) {
    const name = text.slice(start, end);
    const candidate = candidates.get(name);
    if (candidate) candidate.count++;
    else if (name.length > 2 && !common.has(foldName(name))) {
      candidates.set(name, { text: name, count: 1, context: contextOf(text, start, end) });
    }
  }
  return [...candidates.values()];
}

/**
 * The names with those that stand in what the page says besides.
 *
 * `evidence` are other texts of the page in which names stand (link and alternative texts, the slugs
 * of topic links, the names of its structured data): names found there count as `elsewhere`. A slug is given as it is: "sam-altman".
 */
export function withEvidence(
  names: readonly NameCandidate[],
  evidence: readonly string[],
): NameCandidate[] {
  const candidates = new Map(names.map((name) => [name.text, { ...name }]));
  for (const other of evidence) addEvidence(candidates, unslugged(other));
  return [...candidates.values()];
}

/** The candidates of a whole text: {@link namesIn} it, {@link withEvidence}. */
export function nameCandidates(text: string, evidence: readonly string[] = []): NameCandidate[] {
  return withEvidence(namesIn(text), evidence);
}

/** "sam-altman", as links to topics have it, with capitals and spaces; other texts as they are. */
function unslugged(text: string): string {
  if (!SLUG.test(text)) return text;
  return text.replaceAll('-', ' ').replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

function addEvidence(candidates: Map<string, NameCandidate>, text: string): void {
  for (const { start, end } of nameMentions(text)) {
    const name = text.slice(start, end);
    const candidate = candidates.get(name) ?? { text: name, count: 0 };
    candidate.elsewhere = (candidate.elsewhere ?? 0) + 1;
    candidates.set(name, candidate);
  }
}

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`.trim();
}
