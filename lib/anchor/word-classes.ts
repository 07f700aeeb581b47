import { once } from './once.ts';

/**
 * What a word is to a claim. The classes above `word` carry the value: where one of them differs, the
 * claim says something else.
 */
export type WordClass =
  | 'number'
  | 'ordinal'
  | 'superlative'
  | 'multiple'
  | 'month'
  | 'period'
  | 'scale'
  | 'currency'
  | 'percent'
  | 'unit'
  | 'minus'
  | 'negation'
  | 'stop'
  | 'word';

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** One spelling for each word that has several, as far as a value rests on it. */
const spellings = once(() => new Map<string, string>(spellingPairs()));

function spellingPairs(): (readonly [string, string])[] {
  const small = list(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
     seventeen eighteen nineteen`,
  );
  const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');
  const ordinals = list(
    `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
     fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  );
  return [
    ...small.map((word, n) => [word, String(n)] as const),
    ...tens.map((word, n) => [word, String(20 + 10 * n)] as const),
    ...ordinals.map((word, n) => [word, `${n}th`] as const),
    ...tens.map((word, n) => [word.replace('y', 'ieth'), `${20 + 10 * n}th`] as const),
    ...MONTHS.map((word) => [word.slice(0, 3), word] as const),
    ['sept', 'september'],
    ['%', 'percent'],
    ['k', 'thousand'],
    ['m', 'million'],
    ['mn', 'million'],
    ['b', 'billion'],
    ['bn', 'billion'],
    ['tn', 'trillion'],
    ['trn', 'trillion'],
    ['dollar', '$'],
    ['minus', '−'],
    ['usd', '$'],
    ['euro', '€'],
    ['eur', '€'],
    ['gbp', '£'],
    ['metre', 'meter'],
    ['kilometre', 'kilometer'],
    ['centimetre', 'centimeter'],
    ['millimetre', 'millimeter'],
    ['litre', 'liter'],
    ['tonne', 'ton'],
    ['feet', 'foot'],
    ['km', 'kilometer'],
    ['kg', 'kilogram'],
    ['kmh', 'kph'],
    ['min', 'minute'],
    ['hr', 'hour'],
    ['yr', 'year'],
    ['lb', 'pound'],
    ['cm', 'centimeter'],
    ['mm', 'millimeter'],
    ['newest', 'latest'],
    // Words that rank or multiply the same, so that one may stand for the other.
    ...list(
      `past:last biggest:largest greatest:largest weakest:lowest slowest:lowest quickest:fastest priciest:costliest richest:wealthiest
       toughest:hardest double:twice doubled:twice doubling:twice twofold:twice tripled:triple tripling:triple
       thrice:triple threefold:triple quadrupled:quadruple fourfold:quadruple halved:halve halving:halve`,
    ).map((pair) => pair.split(':') as [string, string]),
    // Words that count the same.
    ...list(
      'firm:company business:company person:people human:people worker:employee staffer:employee',
    )
      .concat(
        list(
          'consecutive:straight successive:straight tall:high kid:child children:child pupil:student lawmaker:legislator aircraft:plane jet:plane',
        ),
      )
      .map((pair) => pair.split(':') as [string, string]),
  ];
}

const CLASS_WORDS: Partial<Record<WordClass, string>> = {
  month: MONTHS.join(' '),
  period: 'quarter q half h spring summer autumn fall winter fiscal fy',
  scale: 'hundred thousand million billion trillion dozen',
  currency: '$ € £ ¥ ₹ a$ c$ s$ nz$ hk$ r$ yen yuan rupee peso ruble franc cent penny',
  percent: 'percent percentage bp',
  unit: `year month week day hour minute second decade century mile kilometer meter centimeter millimeter
    inch foot yard acre hectare pound kilogram gram ton ounce gallon liter barrel degree celsius
    fahrenheit mph kph watt kilowatt megawatt gigawatt volt point yo`,
  multiple: `double doubled doubling triple tripled tripling quadruple quadrupled halve halved halving
    twice thrice twofold threefold fourfold fivefold tenfold fold`,
  superlative: `best worst most least only record top maximum minimum unprecedented sole last latest`,
  negation: `not no never without none neither nor nobody nothing cannot hardly barely scarcely false
    untrue denied denies deny denying wrong`,
  stop: `a an the of to in on at by for from with as and or but that this these those it its is are was
    were be been being has have had he she they his her their them we our you your i who which what when
    there here so than then also s t will would can could do does did if about into over under up down out per`,
};
const classes = once(() => {
  const known = new Map<string, WordClass>();
  for (const [name, words] of Object.entries(CLASS_WORDS))
    for (const word of list(words)) if (!known.has(word)) known.set(word, name as WordClass);
  return known;
});

const NO_SUPERLATIVE =
  /^(inter|for|w|gu|t|r|requ|inv|prot|arr|harv|hon|mod|sugg|dig|n|qu|ch|cont|p|j|pri|ear?n|unr|manif|conqu|temp|midw|northw|southw|behe|infe|inges?|cr|v|z|l)est$/;

/** How many of the words a value is made of are of this class. */
export function carriesValue(kind: WordClass): boolean {
  return kind !== 'word' && kind !== 'stop' && kind !== 'negation';
}

/** The class of a word in the spelling {@link spellingOf} gives it. */
export function classOf(word: string): WordClass {
  const known = classes().get(word);
  if (known) return known;
  if (/^\d+th$/.test(word)) return 'ordinal';
  if (/^\d/.test(word)) return 'number';
  if (word === '−') return 'minus';
  if (word.length > 4 && word.endsWith('est') && !NO_SUPERLATIVE.test(word)) return 'superlative';
  if (word.endsWith("n't")) return 'negation';
  return 'word';
}

/** "375,000" and "375000", "5.50" and "5.5" are the same number. */
function spellingOfNumber(digits: string): string {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  return /^\d{1,15}(\.\d{1,6})?$/.test(plain) ? String(Number(plain)) : plain;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The one spelling under which words are compared: lower case, singular, figures for number words. */
export function spellingOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (/^\d/.test(lower)) {
    const ordinal = /^(\d+)(st|nd|rd|th)$/.exec(lower);
    return ordinal ? `${ordinal[1]}th` : spellingOfNumber(lower);
  }
  const bare = singular(lower.replace(/'s?$/, ''));
  const spelling = spellings().get(lower) ?? spellings().get(bare) ?? bare;
  // Mars is no month, and seconds are no rank.
  const isAnother = MONTHS.includes(spelling) || spelling === '2th';
  return lower.endsWith('s') && isAnother ? bare : spelling;
}
