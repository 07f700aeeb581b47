import { findMentions } from '../../lib/detect/find-mentions.ts';
import { bucketScale } from '../../lib/detect/score/model.ts';
import { emptyReading, readSentence } from '../../lib/detect/score/reading.ts';
import { QUOTES } from '../../lib/detect/score/tokens.ts';

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
  scale: number;
}

const TARGETS = [0, 0.15, 1] as const;
const reading = emptyReading();

/** How many sentences without a mark a quotation may go on before its end must have been lost. */
const LONGEST_QUOTATION = 4;

/** The examples in the order of the sentences; whether one begins in a quotation follows from those before. */
export function makeExamples(sentences: readonly LabelledSentence[]): Example[] {
  let group = '';
  let unmarked = 0;
  return sentences.map((sentence) => {
    const goesOn = sentence.group === group && sentence.origin === 'news';
    const inside = goesOn && reading.quotation.stillOpen && unmarked < LONGEST_QUOTATION;
    group = sentence.group;
    const example = makeExample(sentence, inside);
    unmarked = reading.tokens.kinds & QUOTES ? 0 : unmarked + 1;
    return example;
  });
}

function makeExample({ text, label, group, origin }: LabelledSentence, inside: boolean): Example {
  const mentions = findMentions(text, { start: 0, end: text.length });
  readSentence(text, 0, text.length, mentions, inside, reading);
  return {
    wanted: label === 2,
    target: TARGETS[label],
    group,
    origin,
    features: reading.features.slice(),
    buckets: reading.buckets.slice(0, reading.filled),
    scale: bucketScale(reading.filled),
  };
}
