import { bucketScale, completeReading, emptyReading } from '../../lib/detect/score/model.ts';
import { readTokens } from '../../lib/detect/score/read-tokens.ts';

/** A labelled sentence. */
export interface LabelledSentence {
  text: string;
  /** Whether a checker would want it. */
  wanted: boolean;
  /** The page or set it comes from; sentences of one group never stand on both sides of a split. */
  group: string;
  origin: 'debate' | 'news';
}

/** A labelled sentence as the trainer sees it. */
export interface Example {
  label: 0 | 1;
  group: string;
  origin: 'debate' | 'news';
  features: Float64Array;
  buckets: Int32Array;
  scale: number;
}

const reading = emptyReading();

export function makeExample(sentence: LabelledSentence): Example {
  readTokens(sentence.text, 0, sentence.text.length, reading.tokens);
  completeReading(sentence.text, reading);
  return {
    label: sentence.wanted ? 1 : 0,
    group: sentence.group,
    origin: sentence.origin,
    features: reading.features.slice(),
    buckets: reading.buckets.slice(0, reading.filled),
    scale: bucketScale(reading.filled),
  };
}
