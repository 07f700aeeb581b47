import type { PackedModel } from '../../lib/detect/score/model.ts';
import { type LabelledSentence, makeExamples } from './example.ts';
import { type FitOptions, FIT } from './fit-options.ts';
import { fit } from './fit.ts';
import { pack } from './pack.ts';

/** The model of these sentences; the same sentences in the same order give the same model. */
export function train(
  sentences: readonly LabelledSentence[],
  options: FitOptions = FIT,
): PackedModel {
  return pack(fit(makeExamples(sentences), options));
}
