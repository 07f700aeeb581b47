import { type Counts, MENTION_KINDS } from './counts.ts';
import { SHAPE, TOKEN } from './tokens.ts';
import { CLASS, WORD_CLASSES, type WordClass } from './word-classes.ts';

type Feature = (counts: Counts) => number | boolean;

const INDEX = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, i])) as Record<
  WordClass,
  number
>;
/** The last of the kinds: all before it are figures. */
const DATE = MENTION_KINDS.indexOf('date');
const of = (counts: Counts, name: WordClass) => counts.ofClass[INDEX[name]]!;
const figures = (c: Counts) => c.numbers + of(c, 'numbers') - c.years;
/** Mentions of every kind but dates. */
const stated = ({ ofKind }: Counts) => {
  let sum = 0;
  for (let kind = 0; kind < DATE; kind++) sum += ofKind[kind]!;
  return sum;
};
const quotedShare = (c: Counts) => c.quotedWords / (c.words + 1);
const personal = CLASS.firstPerson | CLASS.secondPerson;
/** 0, 1, 1.6, 2, … : the first of a thing tells more than the fifth. */
const some = (count: number) => Math.min(4, Math.log2(1 + count));

/** What of a sentence has a name; each about 0 to 1, or a few. */
const FEATURES: Record<string, Feature> = {
  length: (c) => Math.log2(1 + c.words) / 4,
  'up-to-4-words': (c) => c.words <= 4,
  'up-to-8-words': (c) => c.words <= 8,
  'up-to-12-words': (c) => c.words <= 12,
  'over-20-words': (c) => c.words > 20,
  'over-30-words': (c) => c.words > 30,
  'over-45-words': (c) => c.words > 45,
  'word-length': (c) => c.letters / (c.words + 1) / 5,
  figure: (c) => figures(c) > 0,
  figures: (c) => some(figures(c)),
  'anything-stated': (c) => stated(c) > 0,
  stated: (c) => some(stated(c)),
  number: (c) => c.numbers > 0,
  numbers: (c) => some(c.numbers),
  year: (c) => c.years > 0,
  decimal: (c) => c.decimals > 0,
  percent: (c) => c.percentSigns > 0,
  currency: (c) => c.currencySigns > 0,
  names: (c) => some(c.names),
  'no-name': (c) => c.names === 0,
  'name-runs': (c) => some(c.nameRuns),
  acronym: (c) => c.acronyms > 0,
  'capitals-share': (c) => c.capitals / (c.words + 1),
  'all-capitals': (c) => c.acronyms > 2 && c.acronyms > 0.5 * c.words,
  asks: (c) => c.questions > 0,
  exclaims: (c) => c.exclamations > 0,
  'trails-off': (c) => c.ellipses > 0,
  'no-full-stop': (c) => c.lastKind <= TOKEN.number,
  'headline-like': (c) => c.lastKind <= TOKEN.number && c.words < 12,
  commas: (c) => some(c.commas),
  colon: (c) => c.colons > 0,
  dash: (c) => c.dashes > 0,
  brackets: (c) => c.brackets > 0,
  'opens-with-quote': (c) => c.startsWithQuote,
  'inside-quote': (c) => c.insideQuote,
  'holds-quote': (c) => c.quoteMarks > 0,
  'quoted-share': quotedShare,
  'wholly-quoted': (c) => c.words > 0 && c.quotedWords >= c.words,
  'opens-small': (c) => c.firstKind === TOKEN.word && !(c.firstShape & SHAPE.capital),
  'opens-with-imperative': (c) => (c.firstClasses & CLASS.imperative) !== 0,
  'opens-with-question-word': (c) => (c.firstClasses & CLASS.question) !== 0,
  'opens-with-i-or-you': (c) => (c.firstClasses & personal) !== 0,
  'opens-with-he-or-they': (c) => (c.firstClasses & CLASS.thirdPerson) !== 0,
  'opens-with-number': (c) => c.firstKind === TOKEN.number,
  'opens-with-unlisted-name': (c) => c.firstClasses === 0 && (c.firstShape & SHAPE.capital) !== 0,
  'ed-words': (c) => some(c.endingEd),
  'ing-words': (c) => some(c.endingIng),
  'ly-words': (c) => some(c.endingLy),
  'name-and-past': (c) => c.names > 0 && c.endingEd > 0,
  'name-and-figure': (c) => c.names > 0 && figures(c) > 0,
  'figure-in-quote': (c) => quotedShare(c) > 0.5 && figures(c) > 0,
  'figure-and-personal': (c) => figures(c) > 0 && of(c, 'firstPerson') + of(c, 'secondPerson') > 0,
  'figure-and-measure': (c) => figures(c) > 0 && of(c, 'measures') > 0,
  'figure-and-change': (c) => figures(c) > 0 && of(c, 'changes') > 0,
  'quoted-and-personal': (c) => c.quoteMarks > 0 && of(c, 'firstPerson') > 0,
  'personal-and-no-name': (c) => c.names === 0 && of(c, 'firstPerson') + of(c, 'secondPerson') > 0,
  'said-and-figure': (c) => figures(c) > 0 && of(c, 'says') > 0,
  'said-outside-quotes': (c) => c.quoteMarks === 0 && of(c, 'says') > 0,
  'act-and-name': (c) => c.names > 0 && of(c, 'acts') > 0,
};
const NAMED = Object.values(FEATURES);

/** Of each class of words and each kind of mention: whether there is one, and how many more. */
const COUNTED = [
  ...WORD_CLASSES.flatMap((name) => [`has-${name}`, `more-${name}`]),
  ...MENTION_KINDS.flatMap((kind) => [`states-${kind}`, `states-more-${kind}`]),
];

export const FEATURE_NAMES: readonly string[] = [...Object.keys(FEATURES), ...COUNTED];

/** Writes the value of each of FEATURE_NAMES into `into`. */
export function readFeatures(counts: Counts, into: Float64Array): void {
  let at = 0;
  for (const feature of NAMED) into[at++] = Number(feature(counts));
  at = writeCounts(counts.ofClass, into, at);
  writeCounts(counts.ofKind, into, at);
}

function writeCounts(counts: Int32Array, into: Float64Array, from: number): number {
  let at = from;
  for (const count of counts) {
    into[at++] = count > 0 ? 1 : 0;
    into[at++] = count > 1 ? Math.min(3, count - 1) : 0;
  }
  return at;
}
