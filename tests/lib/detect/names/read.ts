import type { Claim } from '../../../../lib/claim.ts';
import {
  createNameIndex,
  findMisspelled,
  nameCandidates,
  nameClaims,
  type NameIndex,
} from '../../../../lib/detect/names/index.ts';
import { loadNames } from '../../../../scripts/load-names.ts';

/** The index of the lists as they are shipped. */
export const shippedIndex: NameIndex = createNameIndex(await loadNames());

/** The claims of kind name in a text, as the page and the background find them together. */
export function nameClaimsIn(text: string, evidence: readonly string[] = []): Claim[] {
  const candidates = nameCandidates(text, evidence);
  const findings = findMisspelled(candidates, shippedIndex);
  const sentence = { start: 0, end: text.length, score: 0.5, reasons: [] };
  return nameClaims(text, candidates, findings, [sentence]);
}

/** The same, as "wrong > right". */
export function slipsIn(text: string, evidence: string[] = []): string[] {
  return nameClaimsIn(text, evidence).map((one) => `${one.text} > ${one.suggestion!.text}`);
}
