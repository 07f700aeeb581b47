import type { PackedModel } from '../../lib/detect/score/model.ts';
import { type LabelledSentence, makeExamples } from './example.ts';
import { type FitOptions, FIT } from './fit-options.ts';
import { fit } from './fit.ts';
import { foldMeaning } from './fold-meaning.ts';
import { meaningsOf } from './meanings.ts';
import { pack } from './pack.ts';
import type { WordVector } from './word-vectors.ts';

/** The model of these sentences; the same sentences in the same order and the same vectors give the same model. */
export function train(
  sentences: readonly LabelledSentence[],
  vectors: readonly WordVector[],
  options: FitOptions = FIT,
): PackedModel {
  const meanings = meaningsOf(vectors);
  const weights = fit(makeExamples(sentences, meanings), options);
  return pack(foldMeaning(weights, meanings), options.step);
}
