import type { ImportPlan } from '../../lib/import/plan-import.ts';
import { sampleAnnotation } from './samples.ts';

export const mine = sampleAnnotation({ rating: 'false' });
mine.body.note = 'It was less.';
const theirs = structuredClone(mine);
theirs.body = { ...theirs.body, rating: 'mixed', note: '<b>Not by</b> much.' };

/** A file that brings one rating, differs in another, and has two that are left out. */
export const PLAN: ImportPlan = {
  unit: 'row',
  counts: { new: 1, update: 0, history: 0, same: 3, conflict: 1, rejected: 2 },
  others: { new: 0, there: 0 },
  disagree: { claim: 0, rating: 1, note: 1, tags: 0, evidence: 0 },
  fresh: [sampleAnnotation({ id: 'b' })],
  updates: [],
  conflicts: [{ line: 2, mine, theirs, fields: ['rating', 'note'] }],
  rejected: [
    { type: 'rejected', line: 5, field: 'rating', problem: 'wrong' },
    { type: 'rejected', line: 6, field: 'page', problem: 'link' },
  ],
  warnings: ['altered'],
  settings: { strictness: 'few' },
};
