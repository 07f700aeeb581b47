export { commonWords, nameCandidates, namesIn, withEvidence } from './candidates.ts';
export { findMisspelled } from './find-misspelled.ts';
export { foldName } from './fold.ts';
export { nameMentions, type NameMention } from './mentions.ts';
export { nameClaims } from './name-claims.ts';
export { createNameIndex, type NameIndex, type NameLists } from './name-index.ts';
export { parseNameList, type KnownName, type NameType } from './name-list.ts';
export type { ReaderKnown, ReaderNames } from './reader-names.ts';
