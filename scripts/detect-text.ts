import { type Detection, detectClaims } from '../lib/detect/index.ts';
import {
  createNameIndex,
  findMisspelled,
  nameCandidates,
  nameClaims,
  type NameIndex,
} from '../lib/detect/names/index.ts';
import { loadNames } from './load-names.ts';

let index: NameIndex | undefined;

/**
 * All that is found in a text, misspelled names included: what the page and the background do
 * together in the browser.
 */
export async function detectText(text: string, threshold = 0): Promise<Detection> {
  const { claims, sentences } = detectClaims(text, { threshold });
  const candidates = nameCandidates(text);
  index ??= createNameIndex(await loadNames());
  const findings = findMisspelled(candidates, index);
  const names = nameClaims(text, candidates, findings, sentences);
  const all = [...claims, ...names.filter(({ score }) => score >= threshold)];
  return { claims: all.toSorted((a, b) => a.start - b.start || b.end - a.end), sentences };
}
