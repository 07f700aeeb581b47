import type { NameCandidate, NameFinding } from '../../claim.ts';
import { byFullName } from './by-full-name.ts';
import { byPage } from './by-page.ts';
import { byParting } from './by-parting.ts';
import { byReader } from './by-reader.ts';
import { bySingleWord } from './by-single-word.ts';
import type { NameIndex } from './name-index.ts';
import { type PageName, type PageNames, pageNamesOf } from './page-names.ts';
import { type ReaderNames, rightBy } from './reader-names.ts';
import { foldedOf } from './words-of.ts';

/**
 * The candidates of one page that are misspelled, each with the first reason that holds: a name of the
 * reader’s own is one edit away; a known name is written in two words; the page spells the name otherwise
 * itself; a known full name is one edit away; a known name of one word is. What the reader accepted stays.
 */
export function findMisspelled(
  candidates: readonly NameCandidate[],
  index: NameIndex,
  reader?: ReaderNames,
): NameFinding[] {
  const page = pageNamesOf(candidates);
  const byTheReader = byReader(reader?.known, index);
  const isRight = rightBy(reader);
  const findings: NameFinding[] = [];
  for (const name of page.names) {
    const { candidate, words } = name;
    if (candidate.count === 0) continue;
    const finding =
      byTheReader(name, page) ??
      byParting(candidate, words, index) ??
      (isKnown(name, index) ? undefined : byEdit(name, page, index));
    if (finding && !isRight(candidate.text, finding.span)) findings.push(finding);
  }
  return findings;
}

function isKnown({ words }: PageName, index: NameIndex): boolean {
  return index.isKnown(foldedOf(words));
}

function byEdit(name: PageName, page: PageNames, index: NameIndex): NameFinding | undefined {
  return (
    byPage(name, page, index) ??
    byFullName(name.candidate, name.words, index) ??
    bySingleWord(name.candidate, name.words, page, index)
  );
}
