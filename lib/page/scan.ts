import { readMetadata } from '../anchor/metadata.ts';
import { nameEvidenceSteps } from '../anchor/name-evidence.ts';
import { pageSteps } from '../anchor/page-text.ts';
import type { Annotation } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import { chooseClaims } from '../detect/choose-claims.ts';
import { createPageDetector } from './detect-page.ts';
import { firstInView } from './first-in-view.ts';
import { createKnownAnnotations } from './known-annotations.ts';
import { candidatesOf } from './page-names.ts';
import type { PlaceAnnotations } from './place-annotations.ts';
import type { SliceReading } from './read-slices.ts';
import { createSourceReader } from './source-of.ts';
import { type Pace, inWhiles } from './whiles.ts';
import type { SessionOptions } from './types.ts';
import { type Scanned, type View, unrated, viewOf } from './view.ts';

export interface Scanner {
  /**
   * Reads the page as it is now; undefined where the session ended meanwhile, or nobody answered.
   *
   * @param onFirst told of what is in view where the whole of a page takes longer
   */
  scan(last: View | undefined, onFirst: (view: View) => void): Promise<View | undefined>;
  /** Asks again for the annotations of the page. */
  refresh(): Promise<void>;
  /** Whether a view shows the annotations known now, or is of a page that is no longer the present one. */
  isCurrent(view: View): boolean;
  /** The same reading with the annotations known at its end; undefined where the session ended meanwhile. */
  place(scanned: Scanned): Promise<View | undefined>;
  /** The misspelled names of a view's page; those already known where asking fails. */
  names(view: View): Promise<Claim[]>;
}

async function orElse<T>(asked: Promise<T>, fallback: T): Promise<T> {
  try {
    return await asked;
  } catch {
    return fallback;
  }
}

/**
 * @param onLate called where annotations come to be known that could not be had before
 */
export function createScanner(
  document: Document,
  {
    calls,
    anchoring,
    naming,
    strictness,
    signal,
  }: Pick<SessionOptions, 'calls' | 'anchoring' | 'naming' | 'strictness' | 'signal'>,
  onLate: () => void,
): Scanner {
  const detector = createPageDetector((slices) => calls.readSlices(slices));
  const readSource = createSourceReader((href, claimed) => calls.sourceOf(href, claimed));
  let placeAnnotations: PlaceAnnotations | undefined;
  const known = createKnownAnnotations(annotationsOf, onLate, signal);

  /** What cannot be found in the text is not known yet: both are asked for again together. */
  async function annotationsOf(source: string): Promise<Annotation[]> {
    const annotations = await calls.annotationsOf(source);
    if (annotations.length > 0) placeAnnotations = await anchoring();
    return annotations;
  }

  /** Resolves once the annotations of the page are known. */
  async function learn(claimedUrls: string[]): Promise<string> {
    const source = await readSource(document.location.href, claimedUrls);
    await known.turnTo(source);
    return source;
  }

  function isCurrent({ source, annotations }: Scanned): boolean {
    return (known.of(source) ?? annotations) === annotations;
  }

  async function place(scanned: Scanned, pace: Pace = 'soon'): Promise<View | undefined> {
    for (;;) {
      const annotations = known.of(scanned.source) ?? scanned.annotations;
      const view = await inWhiles(
        viewOf({ ...scanned, annotations }, placeAnnotations),
        pace,
        signal,
      );
      if (!view || isCurrent(view)) return view;
    }
  }

  return {
    refresh: known.refresh,
    isCurrent,
    place: (scanned) => place(scanned),
    async scan(last, onFirst) {
      const pace: Pace = last ? 'idle' : 'soon';
      const metadata = readMetadata(document);
      const learned = learn(metadata.claimedUrls);
      const page = await inWhiles(pageSteps(document), pace, signal);
      if (!page) return undefined;
      // Names stand where they stood only if the text is what it was.
      const names = last?.page.text === page.text ? last.names : [];
      const scanned = async (found: SliceReading): Promise<Scanned> => {
        const claims = chooseClaims(page.text, found, await strictness);
        const detected = { ...found, claims };
        const source = await learned;
        return { page, metadata, source, detected, names, annotations: [] };
      };
      const showFirst = async (part: SliceReading): Promise<void> => {
        const first = await scanned(part);
        // What was rated is not to be seen unrated before it is found.
        if (!last && !signal.aborted && !known.of(first.source)?.length) onFirst(unrated(first));
      };
      const from = last ? 0 : await inWhiles(firstInView(document, page), pace, signal);
      if (from === undefined) return undefined;
      const asked = detector.detect(page.text, { pace, signal, from, onFirst: showFirst });
      const found = await orElse(asked, undefined);
      return found && place(await scanned(found), pace);
    },
    async names({ page, names, detected, source }) {
      const candidates = await inWhiles(candidatesOf(detected.names ?? []), 'idle', signal);
      if (!candidates || candidates.length === 0) return [];
      const evidence = await inWhiles(nameEvidenceSteps(document, page.text), 'idle', signal);
      if (!evidence) return [];
      const asked = calls.suggestNames(candidates, source, evidence);
      const findings = await orElse(asked, undefined);
      if (!findings) return names;
      if (findings.length === 0) return [];
      const nameClaimsOf = await orElse(naming(), undefined);
      if (!nameClaimsOf) return names;
      const steps = nameClaimsOf(page.text, candidates, findings, detected.sentences);
      return (await inWhiles(steps, 'idle', signal)) ?? [];
    },
  };
}
