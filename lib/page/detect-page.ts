import type { Steps } from '../anchor/steps.ts';
import type { Claim, NameCandidate, ScoredSentence, Span } from '../claim.ts';
import { isEndlessWord } from './is-endless-word.ts';
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

/** The slices that are not known and worth reading, each once, in batches; from the one at `from` on. */
function* batchesOf(
  text: string,
  slices: readonly Span[],
  known: ReadonlyMap<string, SliceReading>,
  from: number,
): Generator<string[], undefined> {
  const first = Math.max(
    0,
    slices.findIndex(({ end }) => end > from),
  );
  const asked = new Set<string>();
  let batch: string[] = [];
  let room = BATCH;
  for (let i = 0; i < slices.length; i++) {
    const { start, end } = slices[(first + i) % slices.length]!;
    const slice = text.slice(start, end);
    if (known.has(slice) || asked.has(slice) || isEndlessWord(slice)) continue;
    asked.add(slice);
    batch.push(slice);
    room -= slice.length;
    if (room > 0) continue;
    yield batch;
    batch = [];
    room = BATCH;
  }
  if (batch.length > 0) yield batch;
  return undefined;
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
      const batches = batchesOf(text, slices, kept, from);
      let batch = batches.next().value;
      let asked = batch && ask(batch);
      for (let isFirst = true; batch; isFirst = false) {
        const answers = await asked!;
        if (signal.aborted) return undefined;
        batch.forEach((slice, at) => known.set(slice, answers[at]!));
        batch = batches.next().value;
        // Answered while this one is put together and drawn.
        asked = batch && ask(batch);
        if (!isFirst || !batch || !onFirst) continue;
        // Where that ends here nobody waits for the answer.
        asked!.catch(() => undefined);
        const part = await inWhiles(join(text, slices, known), pace, signal);
        if (part) await onFirst(part);
      }
      kept = new Map();
      for (const { start, end } of slices.slice(0, MAX_KEPT)) {
        const found = known.get(text.slice(start, end));
        if (found) kept.set(text.slice(start, end), found);
      }
      return inWhiles(join(text, slices, known), pace, signal);
    },
  };
}
