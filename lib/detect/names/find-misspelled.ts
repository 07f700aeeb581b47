import type { NameCandidate, NameFinding } from '../../claim.ts';
import { foldName } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { isOneEdit } from './one-edit.ts';

const SHORTEST_WORD = 4;

/**
 * The candidates that are misspelled: names of two parts that are not known, one part of which is
 * the same and the other one edit away from a known name.
 */
export function findMisspelled(
  candidates: readonly NameCandidate[],
  index: NameIndex,
): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const candidate of candidates) {
    const finding = candidate.count > 0 ? byFullName(candidate, index) : undefined;
    if (finding) findings.push(finding);
  }
  return findings;
}

function byFullName(candidate: NameCandidate, index: NameIndex): NameFinding | undefined {
  const words = candidate.text.split(/[ \u00a0]/);
  const first = foldName(words[0] ?? '');
  const last = foldName(words[1] ?? '');
  if (words.length !== 2 || index.isKnown(`${first} ${last}`)) return;
  const lasts = index.startingWith(first).filter((known) => isNear(last, known));
  const firsts = index.endingWith(last).filter((known) => isNear(first, known));
  if (lasts.length + firsts.length !== 1) return;
  const space = words[0]!.length;
  const [right] = lasts;
  if (right) {
    return finding(
      candidate,
      { start: space + 1, end: candidate.text.length },
      right,
      index,
      first,
    );
  }
  return finding(candidate, { start: 0, end: space }, firsts[0]!, index, last);
}

function isNear(word: string, known: string): boolean {
  return known.length >= SHORTEST_WORD && !known.includes(' ') && isOneEdit(word, known);
}

function finding(
  candidate: NameCandidate,
  span: { start: number; end: number },
  right: string,
  index: NameIndex,
  other: string,
): NameFinding {
  const folded = span.start === 0 ? `${right} ${other}` : `${other} ${right}`;
  const listed = index.listed(folded);
  const [first = '', last = ''] = (
    listed?.name ?? folded.replace(/(^| )\p{L}/gu, (c) => c.toUpperCase())
  ).split(' ');
  const text = span.start === 0 ? first : last;
  return {
    candidate: candidate.text,
    span,
    suggestion: {
      text,
      fullName: `${first} ${last}`,
      source: 'list',
      ...(listed && { about: listed.about }),
    },
  };
}
