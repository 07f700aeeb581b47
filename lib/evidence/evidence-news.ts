/** What became of a passage that was to be evidence for a claim; why not, in plain words. */
export type EvidenceNews =
  { type: 'added' | 'undone'; claim: string } | { type: 'failed'; why: string };
