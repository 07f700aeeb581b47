import type { Claim, ScoredSentence, Span } from '../claim.ts';
import { detectClaims } from '../detect/index.ts';
import { idle } from './idle.ts';

export interface Detected {
  claims: Claim[];
  sentences: ScoredSentence[];
}

/** Characters detected in one go: well under the 50 ms of a long task on a slow machine. */
const SLICE = 6000;
/** Time that must be left to begin another slice, in ms. */
const ENOUGH = 8;
const PATIENCE = 200;
/** Slices kept from one scan to the next: a few of the largest pages' worth. */
const MAX_KEPT = 400;

export interface PageDetector {
  /** All claims of a page's text; what stood there in the last scan is not read again. */
  detect(text: string, signal: AbortSignal): Promise<Detected>;
}

/** Ends of slices: at paragraph ends, so that no sentence is cut. */
export function slicesOf(text: string, size = SLICE): Span[] {
  const slices: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const paragraph = text.indexOf('\n\n', start + size);
    const end = paragraph < 0 || text.length - paragraph < size / 4 ? text.length : paragraph + 2;
    slices.push({ start, end });
    start = end;
  }
  return slices;
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function moveClaim(claim: Claim, by: number): Claim {
  return { ...moved(claim, by), core: moved(claim.core, by), sentence: moved(claim.sentence, by) };
}

export function createPageDetector(threshold: number): PageDetector {
  let kept = new Map<string, Detected>();
  return {
    async detect(text, signal) {
      const now = new Map<string, Detected>();
      const all: Detected = { claims: [], sentences: [] };
      let timeLeft = await idle(PATIENCE);
      for (const { start, end } of slicesOf(text)) {
        const slice = text.slice(start, end);
        let found = kept.get(slice);
        if (!found) {
          if (timeLeft() < ENOUGH) timeLeft = await idle(PATIENCE);
          if (signal.aborted) break;
          found = detectClaims(slice, { threshold });
        }
        if (now.size < MAX_KEPT) now.set(slice, found);
        for (const claim of found.claims) all.claims.push(moveClaim(claim, start));
        for (const sentence of found.sentences) all.sentences.push(moved(sentence, start));
      }
      kept = now;
      return all;
    },
  };
}
