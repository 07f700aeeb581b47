import type { Mention, Reason, ReasonCode } from '../../claim.ts';
import { MENTION_KINDS, type MentionKind } from './counts.ts';
import { FEATURE_NAMES } from './features.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** At most so many are worth a reader's time. */
const MOST = 4;

/** Log odds below which a thing does not weigh: it moves a score of 0.5 by less than 0.06. */
const LEAST = 0.25;

interface Ground {
  code: ReasonCode;
  /** The features that speak for the code; what they add together is its weight. */
  features: readonly string[];
  /** What to show of the text: the words of these classes, ... */
  words?: number;
  /** ... or the core of a mention of this kind, without which there is no such ground. */
  kind?: MentionKind;
  /** What the sentence must have been found to have or to be. */
  needs?: keyof Findings;
  /** In place of LEAST, for what is said of nearly every sentence. */
  least?: number;
}

/** What the readers of sources and of the future found. */
interface Findings {
  claimant: string | undefined;
  prediction: boolean;
}

const about = (name: string) => [`has-${name}`, `more-${name}`];
const stating = (name: string) => [`states-${name}`, `states-more-${name}`];
const ANY = ['anything-stated', 'stated', 'figure', 'figures', 'number', 'numbers'];

const GROUNDS: readonly Ground[] = [
  { code: 'states-money', features: [...stating('money'), 'currency', ...ANY], kind: 'money' },
  {
    code: 'states-a-percentage',
    features: [...stating('percentage'), 'percent', ...ANY],
    kind: 'percentage',
  },
  { code: 'states-a-figure', features: [...stating('quantity'), ...ANY], kind: 'quantity' },
  {
    code: 'states-a-change',
    features: [...stating('change'), ...about('changes'), 'anything-stated', 'stated'],
    kind: 'change',
  },
  { code: 'ranks', features: [...stating('rank'), 'anything-stated', 'stated'], kind: 'rank' },
  { code: 'names-a-date', features: [...stating('date'), 'year', ...about('month')], kind: 'date' },
  { code: 'compares', features: about('compares'), words: CLASS.compares },
  {
    code: 'reports-an-act',
    features: [...about('acts'), 'act-and-name', 'ed-words'],
    words: CLASS.acts,
  },
  {
    code: 'names-someone',
    features: ['names', 'name-runs', 'name-and-past', 'acronym'],
    least: 0.5,
  },
  {
    code: 'quotes',
    features: ['holds-quote', 'opens-with-quote', 'quoted-share', 'wholly-quoted'],
  },
  {
    code: 'opinion',
    features: [...about('opinion'), ...about('thinks')],
    words: CLASS.opinion | CLASS.thinks,
  },
  {
    code: 'first-person',
    features: [...about('firstPerson'), 'opens-with-i-or-you', 'personal-and-no-name'],
    words: CLASS.firstPerson,
  },
  { code: 'question', features: ['asks'] },
  {
    code: 'boilerplate',
    features: [...about('boilerplate'), 'headline-like', 'no-full-stop', 'up-to-4-words'],
    words: CLASS.boilerplate,
  },
  {
    code: 'names-a-source',
    features: [
      ...about('says'),
      ...about('attribution'),
      ...about('source'),
      'said-outside-quotes',
    ],
    needs: 'claimant',
  },
  {
    code: 'predicts',
    features: [...about('future'), ...about('modal')],
    needs: 'prediction',
  },
];

const INDEX = new Map(FEATURE_NAMES.map((name, i) => [name, i]));
const ROWS = GROUNDS.map(({ features }) =>
  Uint16Array.from(features.flatMap((name) => INDEX.get(name) ?? [])),
);
// By ground as well: columns, because objects of so many shapes are slow to ask.
const KINDS = GROUNDS.map(({ kind }) => (kind ? MENTION_KINDS.indexOf(kind) : -1));
const LEASTS = Float64Array.from(GROUNDS, ({ least = LEAST }) => least);
const NEED_CLAIMANT = GROUNDS.map(({ needs }) => needs === 'claimant');
const NEED_PREDICTION = GROUNDS.map(({ needs }) => needs === 'prediction');

/** The reasons that show nothing of the text are the same for all sentences: by ground, for and against. */
const PLAIN = GROUNDS.map(({ code }): [Reason, Reason] => [
  Object.freeze({ code, favours: false }),
  Object.freeze({ code, favours: true }),
]);

/** The heaviest grounds of a sentence and their weights, filled again and again. */
const heaviest = { count: 0, grounds: new Uint8Array(MOST), weights: new Float64Array(MOST) };

/** Where a sentence's are put together: a copy takes the room it needs, an array that grows several times as much. */
const reasons: Reason[] = [];

/** What speaks for and against a sentence in the model's own weights, what weighs most first. */
export function findReasons(
  text: string,
  model: Model,
  reading: Reading,
  mentions: readonly Mention[],
  found: Findings,
): Reason[] {
  heaviest.count = 0;
  for (let i = 0; i < GROUNDS.length; i++) {
    if (!mayGive(i, reading, found)) continue;
    const weight = weigh(model, reading, ROWS[i]!);
    if (Math.abs(weight) >= LEASTS[i]!) enter(i, weight);
  }
  for (let at = 0; at < heaviest.count; at++) {
    const ground = heaviest.grounds[at]!;
    const favours = heaviest.weights[at]! > 0;
    const detail = detailOf(GROUNDS[ground]!, text, reading.tokens, mentions, found.claimant);
    reasons[at] =
      detail === undefined
        ? PLAIN[ground]![favours ? 1 : 0]
        : { code: GROUNDS[ground]!.code, favours, detail };
  }
  return reasons.slice(0, heaviest.count);
}

function mayGive(ground: number, { counts }: Reading, found: Findings): boolean {
  const kind = KINDS[ground]!;
  if (kind >= 0) return counts.ofKind[kind]! > 0;
  if (NEED_CLAIMANT[ground]) return found.claimant !== undefined && found.claimant !== '';
  return found.prediction || !NEED_PREDICTION[ground];
}

/** Puts a ground among the heaviest, if it is one; of two as heavy the earlier comes first. */
function enter(ground: number, weight: number): void {
  const { grounds, weights } = heaviest;
  let at = heaviest.count;
  while (at > 0 && Math.abs(weights[at - 1]!) < Math.abs(weight)) at--;
  if (at === MOST) return;
  const last = Math.min(heaviest.count, MOST - 1);
  for (let to = last; to > at; to--) {
    grounds[to] = grounds[to - 1]!;
    weights[to] = weights[to - 1]!;
  }
  grounds[at] = ground;
  weights[at] = weight;
  heaviest.count = last + 1;
}

function detailOf(
  { kind, words, needs }: Ground,
  text: string,
  tokens: Tokens,
  mentions: readonly Mention[],
  claimant: string | undefined,
): string | undefined {
  if (words !== undefined) return firstOf(text, tokens, words);
  if (needs === 'claimant') return claimant;
  const core = kind && mentions.find((mention) => mention.kind === kind)?.core;
  return core && text.slice(core.start, core.end);
}

function weigh({ features: weights }: Model, { features }: Reading, rows: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += weights[rows[i]!]! * features[rows[i]!]!;
  return sum;
}

function firstOf(text: string, tokens: Tokens, classes: number): string | undefined {
  for (let row = 0; row < tokens.count; row++) {
    if (tokens.classes[row]! & classes) return text.slice(tokens.start[row]!, tokens.end[row]!);
  }
  return undefined;
}
