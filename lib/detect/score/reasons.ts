import type { Mention, Reason, ReasonCode } from '../../claim.ts';
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
  /** What to show of the text: the words of these classes, or the core of a mention of this kind. */
  words?: number;
  kind?: Mention['kind'];
  /** In place of LEAST, for what is said of nearly every sentence. */
  least?: number;
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
];

const INDEX = new Map(FEATURE_NAMES.map((name, i) => [name, i]));
const ROWS = GROUNDS.map(({ features }) => features.flatMap((name) => INDEX.get(name) ?? []));
const SOURCE = [
  ...about('says'),
  ...about('attribution'),
  ...about('source'),
  'said-outside-quotes',
];
const SOURCE_ROWS = SOURCE.flatMap((name) => INDEX.get(name) ?? []);
const FUTURE_ROWS = [...about('future'), ...about('modal')].flatMap(
  (name) => INDEX.get(name) ?? [],
);

/** What speaks for and against a sentence in the model's own weights, what weighs most first. */
export function findReasons(
  text: string,
  model: Model,
  reading: Reading,
  mentions: readonly Mention[],
  { claimant, prediction }: { claimant?: string | undefined; prediction: boolean },
): Reason[] {
  const found: { reason: Reason; weight: number }[] = [];
  const add = (code: ReasonCode, weight: number, detail?: string) => {
    if (Math.abs(weight) < LEAST) return;
    const reason: Reason = { code, favours: weight > 0 };
    if (detail !== undefined) reason.detail = detail;
    found.push({ reason, weight });
  };
  GROUNDS.forEach(({ code, kind, words, least = LEAST }, i) => {
    const weight = weigh(model, reading, ROWS[i]!);
    if (Math.abs(weight) < least) return;
    const mention = kind && mentions.find((m) => m.kind === kind);
    if (mention) add(code, weight, text.slice(mention.core.start, mention.core.end));
    else if (!kind)
      add(code, weight, words === undefined ? undefined : firstOf(text, reading.tokens, words));
  });
  if (claimant) add('names-a-source', weigh(model, reading, SOURCE_ROWS), claimant);
  if (prediction) add('predicts', weigh(model, reading, FUTURE_ROWS));
  return found
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
    .map(({ reason }) => reason);
}

function weigh(
  { features: weights }: Model,
  { features }: Reading,
  rows: readonly number[],
): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]! * features[row]!;
  return sum;
}

function firstOf(text: string, tokens: Tokens, classes: number): string | undefined {
  for (let row = 0; row < tokens.count; row++) {
    if (tokens.classes[row]! & classes) return text.slice(tokens.start[row]!, tokens.end[row]!);
  }
  return undefined;
}
