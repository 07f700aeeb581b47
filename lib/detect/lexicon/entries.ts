import { CURRENCY_CODES } from './currency-codes.ts';
import { CURRENCY_WORDS } from './currency-words.ts';
import { FUNCTION_WORDS, LABEL_WORDS, PLURAL_WORDS, VERB_WORDS, WHEN_WORDS } from './grammar.ts';
import { MONTHS } from './months.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE_COUNTS } from './numbers.ts';
import { UNITS } from './units.ts';
import * as is from './word-class.ts';

/** Words that say by how many times something changed. */
const MULTIPLES =
  'twice thrice doubled doubling doubles double tripled tripling triples triple quadrupled quadrupling quadruple quintupled halved halving ' +
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold fold';

const SUPERLATIVES =
  'most least only sole record top leading best worst no number lone high highs low lows';

const PERCENTS = 'percent percentage pct percents';

const words = new Map<string, number>();

function add(list: Iterable<string>, bits: number): void {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | bits);
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
add(['pound', 'pounds', 'quid', 'won', 'crowns', 'p'], is.CURRENCY);
add(MULTIPLES.split(' '), is.MULTIPLE);
add(SUPERLATIVES.split(' '), is.SUPERLATIVE);
add(PERCENTS.split(' '), is.PERCENT);
add(['dozen'], is.SCALE);
add('q1 q2 q3 q4 h1 h2 fy'.split(' '), is.DECADE);
add('twenties thirties forties fifties sixties seventies eighties nineties'.split(' '), is.DECADE);
for (let year = 0; year < 100; year++)
  add([`fy${String(year).padStart(2, '0')}`, `fy20${String(year).padStart(2, '0')}`], is.DECADE);

/** Every word that some list holds, lower case, with the classes of all lists that hold it. */
export const entries: ReadonlyMap<string, number> = words;
