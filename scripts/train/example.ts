import { findMentions } from '../../lib/detect/find-mentions.ts';
import { bucketScale } from '../../lib/detect/score/model.ts';
import { emptyReading, readSentence } from '../../lib/detect/score/reading.ts';
import { WORD_BUCKETS } from '../../lib/detect/score/buckets.ts';
import { QUOTES } from '../../lib/detect/score/tokens.ts';
import { DIMENSIONS } from './word-vectors.ts';

/** A labelled sentence: 2 is wanted by a checker, 1 a fact hardly worth checking, 0 none. */
export interface LabelledSentence {
  text: string;
  label: 0 | 1 | 2;
  /** The page or set it comes from; sentences of one group never stand on both sides of a split. */
  group: string;
  origin: 'debate' | 'news';
}

/** A labelled sentence as the trainer sees it. */
export interface Example {
  wanted: boolean;
  /** What the model should say: a fact hardly worth checking is nearer to a claim than none. */
  target: number;
  group: string;
  origin: 'debate' | 'news';
  features: Float64Array;
  buckets: Int32Array;
  /** What its words mean, summed up; DIMENSIONS numbers. */
  meaning: Float64Array;
  scale: number;
}

const TARGETS = [0, 0.15, 1] as const;
const reading = emptyReading();

/** How many sentences without a mark a quotation may go on before its end must have been lost. */
const LONGEST_QUOTATION = 4;

/** The examples in the order of the sentences; whether one begins in a quotation follows from those before. */
export function makeExamples(
  sentences: readonly LabelledSentence[],
  meanings: Float32Array,
): Example[] {
  let group = '';
  let unmarked = 0;
  return sentences.map((sentence) => {
    const goesOn = sentence.group === group && sentence.origin === 'news';
    const inside = goesOn && reading.quotation.stillOpen && unmarked < LONGEST_QUOTATION;
    group = sentence.group;
    const example = makeExample(sentence, inside, meanings);
    unmarked = reading.tokens.kinds & QUOTES ? 0 : unmarked + 1;
    return example;
  });
}

function makeExample(
  { text, label, group, origin }: LabelledSentence,
  inside: boolean,
  meanings: Float32Array,
): Example {
  const mentions = findMentions(text, { start: 0, end: text.length });
  readSentence(text, 0, text.length, mentions, inside, reading);
  const buckets = reading.buckets.slice(0, reading.filled);
  const scale = bucketScale(reading.filled);
  return {
    wanted: label === 2,
    target: TARGETS[label],
    group,
    origin,
    features: reading.features.slice(),
    buckets,
    meaning: sumUp(buckets, scale, meanings),
    scale,
  };
}

function sumUp(buckets: Int32Array, scale: number, meanings: Float32Array): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const bucket of buckets) {
    if (bucket >= WORD_BUCKETS) continue;
    const from = bucket * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = sum[d]! + scale * meanings[from + d]!;
  }
  return sum;
}
