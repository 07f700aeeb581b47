/** All that reading and importing a file takes, in one chunk that is loaded when a file is chosen. */
export { readFile } from '@/lib/formats/read-file';
export { planImport } from '@/lib/import/plan-import';
export { emptyReceipt, type ImportReceipt, runImport } from '@/lib/import/run-import';
export { undoImport } from '@/lib/import/undo-import';
