import type { Steps } from '../anchor/steps.ts';
import type { Claim, ScoredSentence } from '../claim.ts';
import { type Detection, detectClaims } from '../detect/index.ts';
import { keepable } from './keepable.ts';
import { moveClaim, moved, slicesOf } from './slices.ts';

/** Slices remembered from one scan to the next. */
const MAX_KEPT = 5000;

export interface PageDetector {
  /** All claims of a page's text; slices that stood there in the last scan are not read again. */
  detect(text: string): Steps<Detection>;
}

function read(slice: string): Detection {
  const { claims, sentences } = detectClaims(slice);
  return { claims: keepable(claims), sentences };
}

export function createPageDetector(): PageDetector {
  let kept = new Map<string, Detection>();
  return {
    *detect(text) {
      const now = new Map<string, Detection>();
      const claims: Claim[] = [];
      const sentences: ScoredSentence[] = [];
      for (const { start, end } of slicesOf(text)) {
        yield;
        const slice = text.slice(start, end);
        const found = kept.get(slice) ?? read(slice);
        if (now.size < MAX_KEPT) now.set(slice, found);
        for (const claim of found.claims) claims.push(moveClaim(claim, start));
        for (const sentence of found.sentences) sentences.push(moved(sentence, start));
      }
      kept = now;
      return { claims, sentences };
    },
  };
}
