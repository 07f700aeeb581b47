import type { Steps } from '../anchor/steps.ts';
import type { Claim, NameCandidate, ScoredSentence, Span } from '../claim.ts';
import type { SliceReading } from './read-slices.ts';
import { moveClaim, moved, slicesOf } from './slices.ts';
import { type Pace, inWhiles } from './whiles.ts';

/** Slices remembered from one scan to the next. */
const MAX_KEPT = 5000;
/** Characters asked about at once: some milliseconds of another process, and of ours to take the answer. */
const BATCH = 24_000;
/** Slices put together in one step. */
const STEP = 10;

export interface DetectOptions {
  pace: Pace;
  signal: AbortSignal;
  /** Where in the text to begin; what is before comes last. */
  from: number;
  /** Told what is known after the first answer, where that is not yet everything; waited for. */
  onFirst?(part: SliceReading): Promise<void>;
}

export interface PageDetector {
  /**
   * All claims of a page's text; slices that stood there in the last scan are not read again. Undefined where
   * the signal ended it.
   *
   * @throws whatever asking throws
   */
  detect(text: string, options: DetectOptions): Promise<SliceReading | undefined>;
}

function* cut(text: string): Steps<Span[]> {
  const slices: Span[] = [];
  for (const slice of slicesOf(text)) {
    if (slices.push(slice) % STEP === 0) yield;
  }
  return slices;
}

/** What is known of the slices, at its place in the text. */
function* join(
  text: string,
  slices: readonly Span[],
  known: ReadonlyMap<string, SliceReading>,
): Steps<SliceReading> {
  const claims: Claim[] = [];
  const sentences: ScoredSentence[] = [];
  const names: NameCandidate[] = [];
  for (const [index, { start, end }] of slices.entries()) {
    if (index % STEP === 0) yield;
    const found = known.get(text.slice(start, end));
    for (const claim of found?.claims ?? []) claims.push(moveClaim(claim, start));
    for (const sentence of found?.sentences ?? []) sentences.push(moved(sentence, start));
    for (const name of found?.names ?? []) names.push(name);
  }
  return { claims, sentences, names };
}

/** The slices that are not known, each once, in batches; from the one at `from` on. */
function batchesOf(
  text: string,
  slices: readonly Span[],
  known: ReadonlyMap<string, SliceReading>,
  from: number,
): string[][] {
  const first = Math.max(
    0,
    slices.findIndex(({ end }) => end > from),
  );
  const texts = new Set<string>();
  for (const { start, end } of [...slices.slice(first), ...slices.slice(0, first)]) {
    const slice = text.slice(start, end);
    if (!known.has(slice)) texts.add(slice);
  }
  const batches: string[][] = [];
  let room = 0;
  for (const slice of texts) {
    if (room < slice.length) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)!.push(slice);
    room -= slice.length;
  }
  return batches;
}

/**
 * @param ask reads slices of text, elsewhere: the page is not held up, and has neither detectors nor model to load
 */
export function createPageDetector(
  ask: (slices: string[]) => Promise<SliceReading[]>,
): PageDetector {
  let kept = new Map<string, SliceReading>();

  return {
    async detect(text, { pace, signal, from, onFirst }) {
      const slices = await inWhiles(cut(text), pace, signal);
      if (!slices) return undefined;
      const known = new Map(kept);
      const batches = batchesOf(text, slices, known, from);
      for (const [index, batch] of batches.entries()) {
        const answers = await ask(batch);
        if (signal.aborted) return undefined;
        batch.forEach((slice, at) => known.set(slice, answers[at]!));
        if (index > 0 || batches.length === 1 || !onFirst) continue;
        const part = await inWhiles(join(text, slices, known), pace, signal);
        if (part) await onFirst(part);
      }
      const now = slices.slice(0, MAX_KEPT).map(({ start, end }) => text.slice(start, end));
      kept = new Map(now.map((slice) => [slice, known.get(slice)!]));
      return inWhiles(join(text, slices, known), pace, signal);
    },
  };
}
