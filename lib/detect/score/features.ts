import { SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { CLASS, WORD_CLASSES } from './word-classes.ts';

/** The features of a sentence that have a name; each about 0 to 1 (or a few). */
export const FEATURE_NAMES = [
  'length',
  'very-short',
  'very-long',
  'number',
  'numbers',
  'year',
  'decimal',
  'percent-sign',
  'currency-sign',
  'names',
  'no-name',
  'capitals-share',
  'asks',
  'exclaims',
  'trails-off',
  'no-full-stop',
  'opens-with-quote',
  'holds-quote',
  'wholly-quoted',
  'quoted-share',
  'opens-small',
  'opens-with-imperative',
  'opens-with-pronoun',
  'opens-with-number',
  'brackets',
  'ed-words',
  'ing-words',
  'ly-words',
  'name-and-past',
  'name-and-number',
  'quoted-and-first-person',
  'said-and-number',
  ...WORD_CLASSES.map((name) => `has-${name}` as const),
  ...WORD_CLASSES.map((name) => `more-${name}` as const),
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const AT = Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, i])) as Record<
  FeatureName,
  number
>;
const HAS = AT[`has-${WORD_CLASSES[0]!}`];
const MORE = HAS + WORD_CLASSES.length;

/** Writes the features of the sentence whose tokens these are into `into`, replacing what was there. */
export function readFeatures(text: string, tokens: Tokens, into: Float64Array): void {
  into.fill(0);
  const { count, kind, shape, classes } = tokens;
  let words = 0;
  let numbers = 0;
  let names = 0;
  let capitals = 0;
  let quotedWords = 0;
  let quotes = 0;
  let inQuote = false;
  let ed = 0;
  let ing = 0;
  let ly = 0;
  for (let i = 0; i < count; i++) {
    const what = kind[i]!;
    if (what === TOKEN.word) {
      words++;
      if (inQuote) quotedWords++;
      if (shape[i]! & SHAPE.capital) {
        capitals++;
        if (words > 1 && !(shape[i]! & SHAPE.glued)) names++;
      }
      for (let bits = classes[i]!, c = 0; bits !== 0; bits >>>= 1, c++) {
        if (bits & 1) {
          if (into[HAS + c] === 0) into[HAS + c] = 1;
          else into[MORE + c]!++;
        }
      }
      const end = tokens.end[i]!;
      if (end - tokens.start[i]! > 3) {
        const last = text.charCodeAt(end - 1);
        const before = text.charCodeAt(end - 2);
        if (last === 100 && before === 101) ed++;
        else if (last === 103 && before === 110) ing++;
        else if (last === 121 && before === 108) ly++;
      }
    } else if (what === TOKEN.number) {
      words++;
      numbers++;
      if (shape[i]! & SHAPE.year) into[AT.year] = 1;
      if (shape[i]! & SHAPE.decimal) into[AT.decimal] = 1;
    } else if (what === TOKEN.openQuote) {
      quotes++;
      inQuote = true;
    } else if (what === TOKEN.closeQuote) {
      quotes++;
      // Closed without having been opened: the quote began in a sentence before.
      if (!inQuote && quotes === 1) quotedWords = words;
      inQuote = false;
    } else if (what === TOKEN.straightQuote) {
      quotes++;
      inQuote = !inQuote;
    } else if (what === TOKEN.percent) into[AT['percent-sign']] = 1;
    else if (what === TOKEN.currency) into[AT['currency-sign']] = 1;
    else if (what === TOKEN.question) into[AT.asks] = 1;
    else if (what === TOKEN.exclamation) into[AT.exclaims] = 1;
    else if (what === TOKEN.bracket) into[AT.brackets] = 1;
    else if (what === TOKEN.stop && tokens.end[i]! - tokens.start[i]! > 1)
      into[AT['trails-off']] = 1;
  }
  if (count === 0) return;
  const first = kind[0] === TOKEN.openQuote || kind[0] === TOKEN.straightQuote ? 1 : 0;
  const last = kind[count - 1]!;
  const open = Math.min(first, count - 1);
  into[AT.length] = Math.log2(1 + words) / 4;
  into[AT['very-short']] = words < 6 ? 1 : 0;
  into[AT['very-long']] = words > 45 ? 1 : 0;
  into[AT.number] = numbers > 0 ? 1 : 0;
  into[AT.numbers] = Math.min(4, Math.log2(1 + numbers));
  into[AT.names] = Math.min(4, Math.log2(1 + names));
  into[AT['no-name']] = names === 0 ? 1 : 0;
  into[AT['capitals-share']] = capitals / (words + 1);
  into[AT['no-full-stop']] = last === TOKEN.word || last === TOKEN.number ? 1 : 0;
  into[AT['opens-with-quote']] = first;
  into[AT['holds-quote']] = quotes > 0 ? 1 : 0;
  into[AT['wholly-quoted']] = quotedWords >= words && words > 0 ? 1 : 0;
  into[AT['quoted-share']] = quotedWords / (words + 1);
  into[AT['opens-small']] = shape[open]! & SHAPE.capital || kind[open] !== TOKEN.word ? 0 : 1;
  into[AT['opens-with-imperative']] = classes[open]! & CLASS.imperative ? 1 : 0;
  into[AT['opens-with-pronoun']] =
    classes[open]! & (CLASS.firstPerson | CLASS.secondPerson | CLASS.thirdPerson) ? 1 : 0;
  into[AT['opens-with-number']] = kind[open] === TOKEN.number ? 1 : 0;
  into[AT['ed-words']] = Math.min(4, ed);
  into[AT['ing-words']] = Math.min(4, ing);
  into[AT['ly-words']] = Math.min(4, ly);
  into[AT['name-and-past']] = names > 0 && ed > 0 ? 1 : 0;
  into[AT['name-and-number']] = names > 0 && numbers > 0 ? 1 : 0;
  into[AT['quoted-and-first-person']] =
    quotes > 0 && into[HAS + WORD_CLASSES.indexOf('firstPerson')]! > 0 ? 1 : 0;
  into[AT['said-and-number']] =
    numbers > 0 && into[HAS + WORD_CLASSES.indexOf('says')]! > 0 ? 1 : 0;
  for (let c = 0; c < WORD_CLASSES.length; c++) into[MORE + c] = Math.min(3, into[MORE + c]!);
}
