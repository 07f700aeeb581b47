import type { FigureValue } from '../../claim.ts';
import { bareVerb } from '../changes/bare-verb.ts';
import type { ChangeSpan } from '../changes/change-span.ts';
import { fromNumeral } from '../changes/from-numeral.ts';
import { times } from '../changes/times.ts';
import { FRACTION, MULTIPLE, NUMERAL } from '../lexicon/word-class.ts';
import { boundBefore } from '../phrases/bound.ts';
import { figureOf } from '../phrases/figure.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { tokenAt, type Sentence } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** Verbs that state a multiple by themselves. */
const VERBS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Forms that are adjectives or nouns as often as verbs. */
const BARE: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['triple', 3],
  ['triples', 3],
  ['quadruple', 4],
  ['treble', 3],
]);

/** "Twofold" and the like. */
const FOLDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index): [string, number] => [`${word}fold`, index + 1]),
);

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

function changeAt({ tokens }: Sentence, at: number): ChangeSpan | undefined {
  const { word, is } = tokenAt(tokens, at);
  if (is & NUMERAL) return fromNumeral(tokens, at);
  const verb = VERBS.get(word);
  if (verb !== undefined) return { from: at, to: at + 1, fullTo: at + 1, factor: verb };
  const bare = BARE.get(word);
  if (bare !== undefined) return bareVerb(tokens, at, bare);
  const fold = FOLDS.get(word);
  if (fold !== undefined)
    return {
      from: at,
      to: at + 1,
      fullTo: Math.max(nounPhraseEnd(tokens, at + 1), at + 1),
      factor: fold,
    };
  const count = TIMES.get(word);
  return count === undefined ? undefined : times(tokens, at, at + 1, count);
}

/** Changes and multiples without a percent sign: "doubled", "three times as many cases", "fell by half", "tenfold". */
export const change: Detector = {
  kind: 'change',
  description: 'detector_change',
  wakes: MULTIPLE | NUMERAL | FRACTION,
  detect(sentence, at) {
    const { tokens } = sentence;
    const found = changeAt(sentence, at);
    if (!found) return undefined;
    const { from, bound } = boundBefore(tokens, found.from);
    const full = { from: Math.min(found.fullFrom ?? from, from), to: found.fullTo };
    const numeral = tokenAt(tokens, at).numeral;
    const value: FigureValue = numeral
      ? figureOf(numeral, bound, { unit: numeral.form === 'fraction' ? 'share' : 'times' })
      : {
          type: 'figure',
          low: found.factor,
          high: found.factor,
          bound,
          precision: { low: found.factor, high: found.factor },
          unit: 'times',
        };
    return mentionOf('change', sentence, full, found, value);
  },
};
