import type { Evidence } from '../annotation.ts';

/** One source more, or one less. */
export type EvidenceChange = { add: Evidence } | { remove: Evidence };

function isSame(a: Evidence, b: Evidence): boolean {
  return a.url === b.url && a.quote === b.quote;
}

/** The list with the source once, or without it; what is so already stays as it is. */
export function changeEvidence(list: Evidence[], change: EvidenceChange): Evidence[] {
  if ('remove' in change) {
    const kept = list.filter((each) => !isSame(each, change.remove));
    return kept.length === list.length ? list : kept;
  }
  return list.some((each) => isSame(each, change.add)) ? list : [...list, change.add];
}
