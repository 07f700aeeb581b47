import { CURRENCY_CODES, CURRENCY_WORDS } from './currencies.ts';
import { FUNCTION_WORDS, LABEL_WORDS, PLURAL_WORDS, VERB_WORDS, WHEN_WORDS } from './grammar.ts';
import { MONTHS } from './months.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE_COUNTS } from './numbers.ts';
import { NOT_SUPERLATIVE } from './superlatives.ts';
import { UNITS } from './units.ts';
import * as is from './word-class.ts';

/** Words that say by how many times something changed. */
const MULTIPLES =
  'twice thrice doubled doubling doubles double tripled tripling triples triple quadrupled quadrupling quadruple quintupled halved halving ' +
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold manyfold fold';

const SUPERLATIVES =
  'most least only sole record top leading worst no number highest-grossing lone';

const PERCENTS = 'percent percentage pct percents';

const lexicon = new Map<string, number>();

function add(words: Iterable<string>, bits: number): void {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bits);
}

add(FUNCTION_WORDS, is.FUNCTION);
add(WHEN_WORDS, is.WHEN);
add(VERB_WORDS, is.VERB);
add(PLURAL_WORDS, is.PLURAL);
add(LABEL_WORDS, is.LABEL);
add(CARDINALS.keys(), is.CARDINAL);
add(SCALES.keys(), is.SCALE);
add(VAGUE_COUNTS.keys(), is.VAGUE);
add(FRACTIONS.keys(), is.FRACTION);
add(ORDINALS.keys(), is.ORDINAL);
add(MONTHS.keys(), is.MONTH);
add(UNITS, is.UNIT);
add(CURRENCY_WORDS.keys(), is.CURRENCY);
add(CURRENCY_CODES.keys(), is.CURRENCY);
add(['pound', 'pounds', 'quid', 'won', 'crowns', 'real', 'reais', 'p'], is.CURRENCY);
add(MULTIPLES.split(' '), is.MULTIPLE);
add(SUPERLATIVES.split(' '), is.SUPERLATIVE);
add(PERCENTS.split(' '), is.PERCENT);
add(['dozen'], is.SCALE);
add('q1 q2 q3 q4 h1 h2'.split(' '), is.DECADE);

const LONGEST = Math.max(...[...lexicon.keys()].map((word) => word.length));
const SHORTEST_SUPERLATIVE = 6;

/** The classes of a lower-case word, 0 for one that no list holds. */
export function look(word: string): number {
  if (word.length <= LONGEST) {
    const bits = lexicon.get(word);
    if (bits !== undefined) return bits;
  }
  if (word.length >= SHORTEST_SUPERLATIVE && word.endsWith('est') && !NOT_SUPERLATIVE.has(word))
    return is.SUPERLATIVE;
  return 0;
}

/** The two first letters of every word that can wake a detector, so that most words are passed by unread. */
export const TRIGGER_STARTS = new Uint8Array(1024);

/** Whether a lower-case word may be a trigger, by its first two letters; letters outside a to z always may. */
export function mayTrigger(first: number, second: number): boolean {
  return TRIGGER_STARTS[((first & 31) << 5) | (second & 31)] !== 0;
}

for (const [word, bits] of lexicon) {
  if (bits & is.TRIGGERS)
    TRIGGER_STARTS[((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)] = 1;
}
