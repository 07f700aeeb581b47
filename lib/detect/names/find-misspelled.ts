import type { NameCandidate, NameFinding } from '../../claim.ts';
import { byFullName } from './by-full-name.ts';
import { byPage } from './by-page.ts';
import { byParting } from './by-parting.ts';
import { bySingleWord } from './by-single-word.ts';
import type { NameIndex } from './name-index.ts';
import { type PageName, type PageNames, pageNamesOf } from './page-names.ts';
import { acceptedBy, type ReaderNames } from './reader-names.ts';

/**
 * The candidates of one page that are misspelled, each with the first reason that holds: a known name is
 * written in two words; the page
 * spells the name otherwise itself; a known full name is one edit away; a known name of one word is.
 */
export function findMisspelled(
  candidates: readonly NameCandidate[],
  index: NameIndex,
  reader?: ReaderNames,
): NameFinding[] {
  const page = pageNamesOf(candidates);
  const isAccepted = acceptedBy(reader);
  const findings: NameFinding[] = [];
  for (const name of page.names) {
    const { candidate, words } = name;
    if (candidate.count === 0) continue;
    const finding =
      byParting(candidate, words, index) ??
      (isKnown(name, index) ? undefined : byEdit(name, page, index));
    if (!finding) continue;
    const wrong = candidate.text.slice(finding.span.start, finding.span.end);
    if (!isAccepted(candidate.text) && !isAccepted(wrong)) findings.push(finding);
  }
  return findings;
}

function isKnown({ words }: PageName, index: NameIndex): boolean {
  return index.isKnown(words.map((word) => word.folded).join(' '));
}

function byEdit(name: PageName, page: PageNames, index: NameIndex): NameFinding | undefined {
  return (
    byPage(name, page, index) ??
    byFullName(name.candidate, name.words, index) ??
    bySingleWord(name.candidate, name.words, page, index)
  );
}
