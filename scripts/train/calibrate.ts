import type { Example } from './example.ts';
import { type FitOptions, FIT, fit, score } from './fit.ts';

/**
 * What to add to the log odds so that 0.5 is the cut that serves a checker best: highest F1, over
 * pages of news that the weights had not seen (each page scored by weights fitted on the others).
 */
export function findShift(examples: readonly Example[], options: FitOptions = FIT): number {
  const scored = scoreUnseen(examples, options).filter(({ example }) => example.origin === 'news');
  return -bestCut(scored.map(({ example, logOdds }) => ({ logOdds, label: example.label })));
}

/** Each news example with the log odds of weights that never saw its page; debates stay in training. */
export function scoreUnseen(
  examples: readonly Example[],
  options: FitOptions = FIT,
  folds = 5,
): { example: Example; logOdds: number }[] {
  const groups = [...new Set(examples.filter((e) => e.origin === 'news').map((e) => e.group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fit(
      examples.filter((e) => foldOf.get(e.group) !== fold),
      options,
    );
    return examples
      .filter((e) => foldOf.get(e.group) === fold)
      .map((example) => ({ example, logOdds: score(weights, example) }));
  }).flat();
}

/** The log odds at or above which to say yes, for the highest F1. */
export function bestCut(scored: readonly { logOdds: number; label: 0 | 1 }[]): number {
  const sorted = [...scored].sort((a, b) => b.logOdds - a.logOdds);
  const wanted = sorted.filter((s) => s.label === 1).length;
  let hits = 0;
  let best = { f1: 0, cut: 0 };
  sorted.forEach(({ logOdds, label }, i) => {
    hits += label;
    const f1 = (2 * hits) / (i + 1 + wanted);
    if (f1 > best.f1) best = { f1, cut: logOdds };
  });
  return best.cut;
}
