import * as v from 'valibot';
import type { Rejection } from './file-entry.ts';
import type { EntryProblem } from './file-problem.ts';

type Issue = v.BaseIssue<unknown>;

const LINKS = /(^|\.)(source|url)$/;
const LENGTHS = new Set(['max_length', 'min_length']);

function problemOf(issue: Issue, field: string): EntryProblem {
  if (issue.received === 'undefined') return 'missing';
  if (LENGTHS.has(issue.type)) return 'length';
  return LINKS.test(field) ? 'link' : 'wrong';
}

/** The input as the schema has it, or which of its fields is amiss. */
export function checked<const S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): { output: v.InferOutput<S> } | Rejection {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { output: result.output };
  const [issue] = result.issues;
  const field = v.getDotPath(issue as Issue) ?? '';
  return { type: 'rejected', problem: problemOf(issue as Issue, field), ...(field && { field }) };
}
