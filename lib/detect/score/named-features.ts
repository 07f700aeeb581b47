import { type Counts, MENTION_KINDS } from './counts.ts';
import { SHAPE, TOKEN } from './tokens.ts';
import { CLASS, WORD_CLASSES } from './word-classes.ts';

const FIRST_PERSON = WORD_CLASSES.indexOf('firstPerson');
const SECOND_PERSON = WORD_CLASSES.indexOf('secondPerson');
const SAYS = WORD_CLASSES.indexOf('says');
const MEASURES = WORD_CLASSES.indexOf('measures');
const CHANGES = WORD_CLASSES.indexOf('changes');
const ACTS = WORD_CLASSES.indexOf('acts');
const PERSONAL = CLASS.firstPerson | CLASS.secondPerson;

/** The last of the kinds: all before it are figures. */
const DATE = MENTION_KINDS.indexOf('date');

/** 0, 1, 1.6, 2, … 4: the first of a thing tells more than the fifth. */
const SOME = Float64Array.from({ length: 16 }, (_, count) => Math.log2(1 + count));

function some(count: number): number {
  return SOME[Math.min(count, 15)]!;
}

/** Mentions of every kind but dates. */
function countStated({ ofKind }: Counts): number {
  let sum = 0;
  for (let kind = 0; kind < DATE; kind++) sum += ofKind[kind]!;
  return sum;
}

/** What of a sentence has a name, in the order in which `readNamed` writes it. */
export const NAMED: readonly string[] = (
  'length up-to-4-words up-to-8-words up-to-12-words over-20-words over-30-words over-45-words ' +
  'word-length figure figures anything-stated stated number numbers year decimal percent currency names ' +
  'no-name name-runs acronym capitals-share all-capitals asks exclaims trails-off no-full-stop ' +
  'headline-like commas colon dash brackets opens-with-quote inside-quote holds-quote quoted-share ' +
  'wholly-quoted opens-small opens-with-imperative opens-with-question-word opens-with-i-or-you ' +
  'opens-with-he-or-they opens-with-number opens-with-unlisted-name ed-words ing-words ly-words ' +
  'name-and-past name-and-figure figure-in-quote figure-and-personal figure-and-measure ' +
  'figure-and-change quoted-and-personal personal-and-no-name said-and-figure said-outside-quotes ' +
  'act-and-name'
).split(' ');

/**
 * Writes the value of each of NAMED, about 0 to 1, or a few, and returns how many. One long list and no function a
 * feature, for that takes five times as long.
 */
export function readNamed(c: Counts, into: Float64Array): number {
  const figures = c.numbers + c.numberWords - c.years;
  const stated = countStated(c);
  const quoted = c.quotedWords / (c.words + 1);
  const first = c.ofClass[FIRST_PERSON]!;
  const second = c.ofClass[SECOND_PERSON]!;
  const says = c.ofClass[SAYS]!;
  let at = 0;
  into[at++] = Math.log2(1 + c.words) / 4; // length
  into[at++] = Number(c.words <= 4); // up-to-4-words
  into[at++] = Number(c.words <= 8); // up-to-8-words
  into[at++] = Number(c.words <= 12); // up-to-12-words
  into[at++] = Number(c.words > 20); // over-20-words
  into[at++] = Number(c.words > 30); // over-30-words
  into[at++] = Number(c.words > 45); // over-45-words
  into[at++] = c.letters / (c.words + 1) / 5; // word-length
  into[at++] = Number(figures > 0); // figure
  into[at++] = some(figures); // figures
  into[at++] = Number(stated > 0); // anything-stated
  into[at++] = some(stated); // stated
  into[at++] = Number(c.numbers > 0); // number
  into[at++] = some(c.numbers); // numbers
  into[at++] = Number(c.years > 0); // year
  into[at++] = Number(c.decimals > 0); // decimal
  into[at++] = Number(c.percentSigns > 0); // percent
  into[at++] = Number(c.currencySigns > 0); // currency
  into[at++] = some(c.names); // names
  into[at++] = Number(c.names === 0); // no-name
  into[at++] = some(c.nameRuns); // name-runs
  into[at++] = Number(c.acronyms > 0); // acronym
  into[at++] = c.capitals / (c.words + 1); // capitals-share
  into[at++] = Number(c.acronyms > 2 && c.acronyms > 0.5 * c.words); // all-capitals
  into[at++] = Number(c.questions > 0); // asks
  into[at++] = Number(c.exclamations > 0); // exclaims
  into[at++] = Number(c.ellipses > 0); // trails-off
  into[at++] = Number(c.lastKind <= TOKEN.number); // no-full-stop
  into[at++] = Number(c.lastKind <= TOKEN.number && c.words < 12); // headline-like
  into[at++] = some(c.commas); // commas
  into[at++] = Number(c.colons > 0); // colon
  into[at++] = Number(c.dashes > 0); // dash
  into[at++] = Number(c.brackets > 0); // brackets
  into[at++] = Number(c.startsWithQuote); // opens-with-quote
  into[at++] = Number(c.insideQuote); // inside-quote
  into[at++] = Number(c.quoteMarks > 0); // holds-quote
  into[at++] = quoted; // quoted-share
  into[at++] = Number(c.words > 0 && c.quotedWords >= c.words); // wholly-quoted
  into[at++] = Number(c.firstKind === TOKEN.word && !(c.firstShape & SHAPE.capital)); // opens-small
  into[at++] = Number((c.firstClasses & CLASS.imperative) !== 0); // opens-with-imperative
  into[at++] = Number((c.firstClasses & CLASS.question) !== 0); // opens-with-question-word
  into[at++] = Number((c.firstClasses & PERSONAL) !== 0); // opens-with-i-or-you
  into[at++] = Number((c.firstClasses & CLASS.thirdPerson) !== 0); // opens-with-he-or-they
  into[at++] = Number(c.firstKind === TOKEN.number); // opens-with-number
  into[at++] = Number(c.firstClasses === 0 && (c.firstShape & SHAPE.capital) !== 0); // opens-with-unlisted-name
  into[at++] = some(c.endingEd); // ed-words
  into[at++] = some(c.endingIng); // ing-words
  into[at++] = some(c.endingLy); // ly-words
  into[at++] = Number(c.names > 0 && c.endingEd > 0); // name-and-past
  into[at++] = Number(c.names > 0 && figures > 0); // name-and-figure
  into[at++] = Number(quoted > 0.5 && figures > 0); // figure-in-quote
  into[at++] = Number(figures > 0 && first + second > 0); // figure-and-personal
  into[at++] = Number(figures > 0 && c.ofClass[MEASURES]! > 0); // figure-and-measure
  into[at++] = Number(figures > 0 && c.ofClass[CHANGES]! > 0); // figure-and-change
  into[at++] = Number(c.quoteMarks > 0 && first > 0); // quoted-and-personal
  into[at++] = Number(c.names === 0 && first + second > 0); // personal-and-no-name
  into[at++] = Number(figures > 0 && says > 0); // said-and-figure
  into[at++] = Number(c.quoteMarks === 0 && says > 0); // said-outside-quotes
  into[at++] = Number(c.names > 0 && c.ofClass[ACTS]! > 0); // act-and-name
  return at;
}
