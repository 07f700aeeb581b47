import type { FigureValue } from '../../claim.ts';
import {
  CAPITAL,
  FRACTION,
  FUNCTION,
  HYPHEN,
  MULTIPLE,
  NUMERAL,
  ORDINAL,
  WORD,
} from '../lexicon/word-class.ts';
import { boundBefore } from '../phrases/bound.ts';
import { figureOf } from '../phrases/figure.ts';
import { compoundEnd } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { isGlued, tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector, type TokenRange } from './detector.ts';

interface Change extends TokenRange {
  fullFrom?: number;
  fullTo: number;
  factor: number;
}

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

const BEFORE_VERB = new Set(
  'to will would could can may might should nearly almost than about roughly more'.split(' '),
);
const AFTER_MULTIPLE = new Set('the that what its their his her last'.split(' '));

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

/** Verbs of which "by half" or "by a third" says how much. */
const SHRINKING_OR_GROWING =
  /(ed|en|s|ing|cut|fell|rose|grew|shrink|shrank|drop|reduce|increase|rise|fall|grow|decline)$/;

/** Comparatives in one word that a multiple can measure: "nine times higher". */
const COMPARATIVE = /(er|ier)$/;

function bareVerb(tokens: readonly Token[], at: number, factor: number): Change | undefined {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (after.is & HYPHEN && isGlued(after)) return undefined;
  const follows = AFTER_MULTIPLE.has(after.word);
  const aside = /^(as|down|up|back)$/.test(after.word);
  const leads =
    !aside && BEFORE_VERB.has(before.word) && (!(after.is & WORD) || (after.is & FUNCTION) !== 0);
  if (!follows && !leads) return undefined;
  const noun = after.word === 'the' ? nounPhraseEnd(tokens, at + 2) : at + 2;
  const to = noun > at + 2 ? noun : at + 1;
  return { from: at, to: at + 1, fullTo: to, factor };
}

/** "5.2 times average earnings": what is multiplied without an article. */
const AVERAGES = new Set(
  'average median normal typical book annual earnings income revenue sales gdp pre-pandemic'.split(
    ' ',
  ),
);
const PERIODIC = new Set('daily weekly monthly quarterly yearly annual'.split(' '));

/** What "twice" or "three times" multiplies: "as many cases", "as likely", "more likely", "the size". */
function comparedEnd(tokens: readonly Token[], at: number): number | undefined {
  const { word } = tokenAt(tokens, at);
  if (word === 'as' || word === 'more' || word === 'less') {
    const next = tokenAt(tokens, at + 1);
    if (word === 'more' && next.word === 'than') return at + 1;
    if (!(next.is & WORD)) return undefined;
    const counts = next.word === 'many' || next.word === 'much' || next.word === 'few';
    const adjective = compoundEnd(tokens, at + 1);
    return counts ? Math.max(nounPhraseEnd(tokens, at + 2), at + 2) : adjective;
  }
  if (word === 'what' || (word === 'of' && tokenAt(tokens, at + 1).word === 'what')) return at;
  if (AVERAGES.has(word)) return Math.max(nounPhraseEnd(tokens, at), at + 1);
  if (word === 'the' || word === 'that' || word === 'its' || word === 'their') {
    if (word === 'that') return at + 1;
    // "three times the monthly average"
    const begin = PERIODIC.has(tokenAt(tokens, at + 1).word) ? at + 2 : at + 1;
    const end = nounPhraseEnd(tokens, begin);
    return end > begin ? end : undefined;
  }
  return COMPARATIVE.test(word) && !(tokenAt(tokens, at).is & FUNCTION) && word.length > 4
    ? at + 1
    : undefined;
}

function times(
  tokens: readonly Token[],
  from: number,
  to: number,
  factor: number,
): Change | undefined {
  const fullTo = comparedEnd(tokens, to);
  return fullTo === undefined ? undefined : { from, to, fullTo, factor };
}

/** "10-fold", "three times higher", "reduced by a third". */
function fromNumeral(tokens: readonly Token[], at: number): Change | undefined {
  const { numeral } = tokenAt(tokens, at);
  if (!numeral) return undefined;
  if (numeral.form === 'fraction') {
    return isCompared(tokens, numeral.from, numeral.to)
      ? times(tokens, at, numeral.to, numeral.low)
      : byFraction(tokens, at, numeral.to, numeral.low);
  }
  let to = numeral.to;
  if (tokenAt(tokens, to).is & HYPHEN && isGlued(tokenAt(tokens, to))) to++;
  const { word } = tokenAt(tokens, to);
  if (word === 'fold')
    return {
      from: numeral.from,
      to: to + 1,
      fullTo: Math.max(nounPhraseEnd(tokens, to + 1), to + 1),
      factor: numeral.high,
    };
  if (word === 'x' && isGlued(tokenAt(tokens, to)) && numeral.digits) {
    return byX(tokens, numeral.from, to + 1, numeral.high);
  }
  if (word !== 'times') return undefined;
  return times(tokens, numeral.from, to + 1, numeral.high);
}

/** "half as many", but "in the first half as Liverpool" and "half as the storm" are a time. */
function isCompared(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokenAt(tokens, to).word !== 'as' || tokenAt(tokens, from - 1).is & ORDINAL) return false;
  const next = tokenAt(tokens, to + 1);
  const counts = /^(many|much|few|little)$/.test(next.word);
  return counts || ((next.is & WORD) !== 0 && !(next.is & (FUNCTION | CAPITAL)));
}

const GROWTH =
  /^(increase|increases|growth|rise|return|returns|jump|gain|improvement|surge|speedup)$/;

/** "10x more", "20x slower", "a 3x increase"; a "10x zoom" changes nothing. */
function byX(
  tokens: readonly Token[],
  from: number,
  to: number,
  factor: number,
): Change | undefined {
  const next = tokenAt(tokens, to);
  if (GROWTH.test(next.word)) return { from, to, fullTo: to + 1, factor };
  return times(tokens, from, to, factor);
}

const MOVED =
  /^(fell|fallen|dropped|plunged|tumbled|slumped|sank|sunk|shrank|shrunk|declined|slid|plummeted|rose|risen|grew|grown|climbed|jumped|surged|soared)$/;

/** "fell two-thirds", "has dropped nearly three-quarters": index of the verb, where the share of nothing else follows it. */
function verbOfShare(tokens: readonly Token[], from: number, to: number): number | undefined {
  const next = tokenAt(tokens, to);
  const ends = !(next.is & (WORD | HYPHEN)) || AFTER_SHARE.test(next.word);
  const verb = boundBefore(tokens, from).from - 1;
  return ends && MOVED.test(tokenAt(tokens, verb).word) ? verb : undefined;
}

const AFTER_SHARE = /^(in|since|from|between|to|over|on|and|but)$/;

function byFraction(
  tokens: readonly Token[],
  from: number,
  to: number,
  share: number,
): Change | undefined {
  const before = tokenAt(tokens, from - 1).word;
  if (before === 'in' && tokenAt(tokens, from - 2).word === 'cut')
    return { from, to, fullFrom: from - 2, fullTo: to, factor: 0.5 };
  const moved = verbOfShare(tokens, from, to);
  if (moved !== undefined) return { from, to, fullFrom: moved, fullTo: to, factor: share };
  let by = from - 1;
  while (by > from - 4 && tokenAt(tokens, by).word !== 'by') by--;
  if (tokenAt(tokens, by).word !== 'by' || by < from - 1 - MOST_BETWEEN) return undefined;
  const verb = tokenAt(tokens, by - 1);
  if (!SHRINKING_OR_GROWING.test(verb.word)) return undefined;
  return { from, to, fullFrom: by - 1, fullTo: to, factor: share };
}

/** "by more than half": so many words may stand between. */
const MOST_BETWEEN = 2;

function changeAt({ tokens }: Sentence, at: number): Change | undefined {
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
