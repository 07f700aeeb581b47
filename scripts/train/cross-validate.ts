import type { Example } from './example.ts';
import { type FitOptions, FIT } from './fit-options.ts';
import { fit } from './fit.ts';
import { score } from './weights.ts';

/** How well scores rank and cut: average precision, the best F1 at any cut, and F1 at odds of one to one. */
export interface Quality {
  averagePrecision: number;
  bestF1: number;
  f1: number;
}

/**
 * The quality on examples that the weights had not seen. Each group falls into one fold as a whole;
 * a set of one group is dealt out example by example.
 *
 * @param always examples that are trained on in every fold and never scored
 */
export function crossValidate(
  examples: readonly Example[],
  always: readonly Example[],
  folds: number,
  options: FitOptions = FIT,
): Quality {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = (example: Example, index: number) =>
    (groups.length > 1 ? groups.indexOf(example.group) : index) % folds;
  const inFold = examples.map(foldOf);
  const scored = Array.from(Array(folds).keys(), (fold) => {
    const weights = fit([...always, ...examples.filter((_, i) => inFold[i] !== fold)], options);
    return examples
      .filter((_, i) => inFold[i] === fold)
      .map((example) => ({ odds: score(weights, example), wanted: example.wanted }));
  }).flat();
  return measure(scored);
}

export function measure(scored: readonly { odds: number; wanted: boolean }[]): Quality {
  const ranked = scored.toSorted((a, b) => b.odds - a.odds);
  const wanted = ranked.filter((s) => s.wanted).length;
  const quality: Quality = { averagePrecision: 0, bestF1: 0, f1: 0 };
  let hits = 0;
  ranked.forEach((s, i) => {
    if (s.wanted) quality.averagePrecision += ++hits / (i + 1) / wanted;
    const f1 = (2 * hits) / (i + 1 + wanted);
    quality.bestF1 = Math.max(quality.bestF1, f1);
    if (s.odds >= 0) quality.f1 = f1;
  });
  return quality;
}
