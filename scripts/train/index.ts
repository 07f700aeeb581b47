import type { PackedModel } from '../../lib/detect/score/model.ts';
import { findShift } from './calibrate.ts';
import { type LabelledSentence, makeExample } from './example.ts';
import { type FitOptions, FIT, fit } from './fit.ts';
import { pack } from './pack.ts';

/** The model of these sentences; the same sentences in the same order give the same model. */
export function train(
  sentences: readonly LabelledSentence[],
  options: FitOptions = FIT,
): PackedModel {
  const examples = sentences.map(makeExample);
  return pack(fit(examples, options), findShift(examples, options));
}
