import { browser } from 'wxt/browser';
import type { NameCandidate, NameFinding } from '@/lib/claim';
import {
  createNameIndex,
  findMisspelled,
  type NameIndex,
  type ReaderNames,
} from '@/lib/detect/names';

/** The list is read at the first question, never at the browser's start, and again after a failure. */
let index: Promise<NameIndex> | undefined;

async function readIndex(): Promise<NameIndex> {
  const file = await fetch(browser.runtime.getURL('/names.json' as never));
  return createNameIndex(await file.json());
}

export async function suggestNames(
  candidates: readonly NameCandidate[],
  reader: ReaderNames,
): Promise<NameFinding[]> {
  if (candidates.length === 0) return [];
  index ??= readIndex();
  try {
    return findMisspelled(candidates, await index, reader);
  } catch (error) {
    index = undefined;
    throw error;
  }
}
