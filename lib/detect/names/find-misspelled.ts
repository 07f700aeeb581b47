import type { NameCandidate, NameFinding } from '../../claim.ts';
import { byFullName } from './by-full-name.ts';
import { byPage } from './by-page.ts';
import { bySingleWord } from './by-single-word.ts';
import type { NameIndex } from './name-index.ts';
import { pageNamesOf } from './page-names.ts';
import { acceptedBy, type ReaderNames } from './reader-names.ts';

/**
 * The candidates of one page that are misspelled, each with the first reason that holds: the page
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
    const { candidate } = name;
    if (candidate.count === 0) continue;
    const finding =
      byPage(name, page, index) ??
      byFullName(candidate, index) ??
      bySingleWord(candidate, index, page.inLonger);
    if (!finding) continue;
    const wrong = candidate.text.slice(finding.span.start, finding.span.end);
    if (!isAccepted(candidate.text) && !isAccepted(wrong)) findings.push(finding);
  }
  return findings;
}
