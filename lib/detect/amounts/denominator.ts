import { FUNCTION, UNIT, WORD } from '../lexicon/word-class.ts';
import { UNIT_STARTS } from '../lexicon/units.ts';
import { compoundEnd, pastHyphen } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** Words for the unit of time or thing that a price is for: "a share", "per barrel", "-a-month". */
const PER = new Set(['a', 'an', 'per', 'each', 'every']);

const PER_UNITS = new Set(
  (
    'share barrel head person pop piece night ticket household family child student seat plate mile gallon litre liter kilo ' +
    'bushel ounce pound ton tonne hour day week month year annum minute megawatt-hour unit square vote patient employee ' +
    'worker copy game episode room dose capita acre user subscriber metre meter foot hectare serving bottle kilogram'
  ).split(' '),
);

export interface Denominator {
  to: number;
  per?: string;
}

/** "per barrel", "a week", "-a-month", "/kg" after an amount. */
export function denominatorAfter(tokens: readonly Token[], at: number): Denominator {
  let index = pastHyphen(tokens, at);
  const per = tokenAt(tokens, index);
  if (!PER.has(per.word) && !(per.word === '/' && !per.gap)) return { to: at };
  index = pastHyphen(tokens, index + 1);
  // "per short ton", "per square foot"
  if (UNIT_STARTS.has(tokenAt(tokens, index).word) && tokenAt(tokens, index + 1).is & UNIT) {
    return {
      to: index + 2,
      per: `${tokenAt(tokens, index).word} ${tokenAt(tokens, index + 1).word}`,
    };
  }
  const unit = tokenAt(tokens, index);
  if (!(unit.is & WORD) || unit.is & FUNCTION) return { to: at };
  // "4 cents a year ago"
  if (/^(ago|earlier|before|later)$/.test(tokenAt(tokens, index + 1).word)) return { to: at };
  const certain = per.word === 'per' || per.word === '/';
  if (!certain && !PER_UNITS.has(unit.word) && !(unit.is & UNIT)) return { to: at };
  const to = compoundEnd(tokens, index);
  // "per megawatt-hour"
  const words = tokens.slice(index, to).map(({ word }) => word);
  return { to, per: words.join('') };
}
