import { readMetadata } from '../anchor/metadata.ts';
import { pageSteps } from '../anchor/page-text.ts';
import type { Annotation } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import { chooseClaims } from '../detect/choose-claims.ts';
import { createPageDetector } from './detect-page.ts';
import { candidatesOf, nameClaimsOf } from './page-names.ts';
import { createSourceReader } from './source-of.ts';
import { type Pace, inWhiles } from './whiles.ts';
import type { SessionOptions } from './types.ts';
import { type View, viewOf } from './view.ts';

export interface Scanner {
  /** Reads the page as it is now; undefined where the session ended meanwhile. */
  scan(last: View | undefined): Promise<View | undefined>;
  /** The annotations of the page as last read. */
  annotations(): Annotation[];
  /** Reads them again; false where the page has become another one meanwhile. */
  readAnnotations(source: string): Promise<boolean>;
  /** The misspelled names of a view's page; those already known where asking fails. */
  names(view: View): Promise<Claim[]>;
}

interface Known {
  source: string;
  annotations: Annotation[];
}

/** An annotation store that does not answer is no reason to leave a page unmarked. */
async function orElse<T>(asked: Promise<T>, fallback: T): Promise<T> {
  try {
    return await asked;
  } catch {
    return fallback;
  }
}

export function createScanner(
  document: Document,
  { calls, strictness, signal }: Pick<SessionOptions, 'calls' | 'strictness' | 'signal'>,
): Scanner {
  const detector = createPageDetector();
  const readSource = createSourceReader();

  let known: Known = { source: '', annotations: [] };

  async function learn(source: string): Promise<void> {
    if (known.source === source) return;
    const annotations = await orElse(calls.annotationsOf(source), []);
    known = { source, annotations };
  }

  return {
    annotations: () => known.annotations,
    async readAnnotations(source) {
      const annotations = await calls.annotationsOf(source);
      if (known.source !== source) return false;
      known = { source, annotations };
      return true;
    },
    async scan(last) {
      const pace: Pace = last ? 'idle' : 'soon';
      const metadata = readMetadata(document);
      const source = readSource(document.location.href, metadata.claimedUrls);
      const learned = learn(source);
      const page = await inWhiles(pageSteps(document), pace, signal);
      const found = page && (await inWhiles(detector.detect(page.text), pace, signal));
      await learned;
      if (!found) return undefined;
      const detected = { ...found, claims: chooseClaims(found, strictness) };
      const { annotations } = known;
      // Names stand where they stood only if the text is what it was.
      const names = last?.page.text === page.text ? last.names : [];
      const scanned = { page, metadata, source, detected, names, annotations };
      return inWhiles(viewOf(scanned), pace, signal);
    },
    async names({ page, names, detected, source }) {
      const candidates = await inWhiles(candidatesOf(page.text), 'idle', signal);
      if (!candidates || candidates.length === 0) return [];
      const findings = await orElse(calls.suggestNames(candidates, source), undefined);
      if (!findings) return names;
      const steps = nameClaimsOf(page.text, candidates, findings, detected.sentences);
      return (await inWhiles(steps, 'idle', signal)) ?? [];
    },
  };
}
