export { addDocuments, type Document } from './add-documents.ts';
export { forget } from './forget.ts';
export { goneKeys } from './gone.ts';
export { isWhole } from './is-whole.ts';
export { readWords, type WordsRead } from './read-words.ts';
export { removeDocuments } from './remove-documents.ts';
export {
  type Gone,
  type Segment,
  type SegmentKeys,
  type Shard,
  WORD_TABLES,
  type WordTables,
} from './segment.ts';
export { LAST, type WordPosting } from './word-posting.ts';
export { wordTables } from './word-tables.ts';
