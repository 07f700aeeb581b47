import {
  CAPITAL,
  CURRENCY,
  DIGITS,
  FUNCTION,
  HYPHEN,
  MONTH,
  PERCENT,
  PLURAL,
  SIGN,
  UNIT,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import { isQuoted } from '../numerals/quoted.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

/** After these a number of four digits is a year unless a unit follows. */
const TEMPORAL = new Set(
  'in since until till by during before after from between circa late early mid year summer spring winter autumn'.split(
    ' ',
  ),
);

/** Before something counted these make a count of it: "about 2000 people". */
const COUNTING = new Set('about around over nearly almost some than least most only to'.split(' '));

/** Makes of cars, before whose models a number is the model's year. */
const MAKES = new Set(
  (
    'acura alfa aston audi bentley bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford genesis gmc honda hyundai infiniti ' +
    'jaguar jeep kia lamborghini land lexus lincoln lotus maserati mazda mclaren mercedes mercedes-benz mini mitsubishi nissan peugeot ' +
    'polestar porsche ram range renault rivian rolls-royce seat skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha ' +
    'kawasaki harley-davidson ducati sentra civic corolla camry mustang corvette'
  ).split(' '),
);

/** Below this a bare number is hardly ever a year in news. */
const MODERN = 1700;

function isMeasured(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  if (before.is & (SIGN | CURRENCY) || next.is & (PERCENT | CURRENCY)) return true;
  // "in 2019 $5 million"
  if (next.is & SIGN && !(tokenAt(tokens, at + 2).is & DIGITS)) return true;
  if (next.is & UNIT && next.word !== 'second') return true;
  if (isGlued(next) && next.is & WORD) return true;
  return (
    (next.is & HYPHEN) !== 0 &&
    isGlued(next) &&
    (tokenAt(tokens, at + 2).is & UNIT) !== 0 &&
    isGlued(tokenAt(tokens, at + 2))
  );
}

/** Words that written to a year by a hyphen leave it one: "2016-style", "1970-built". */
const OF_A_YEAR =
  /^(era|style|like|level|levels|built|born|vintage|present|model|dated|founded|only|made|set|plus|odd|to|and|compliant|specific|themed)$/;

/** "a 2000-page report", "a 1500-seat hall": what so round a number counts. */
function isPages(tokens: readonly Token[], at: number): boolean {
  const [dash, noun] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const joined = dash.is & HYPHEN && isGlued(dash) && isGlued(noun);
  if (!joined || tokenAt(tokens, at).value % 100 !== 0) return false;
  return (noun.is & WORD) !== 0 && !(noun.is & (CAPITAL | FUNCTION)) && !OF_A_YEAR.test(noun.word);
}

/** "Euro 2020", "Windows 2000": part of a name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (MAKES.has(tokenAt(tokens, at + 1).word) && tokenAt(tokens, at + 1).is & CAPITAL) return true;
  if (before.word.endsWith("'s")) return false;
  const name = (before.is & CAPITAL) !== 0 && !(before.is & (FUNCTION | MONTH | WHEN)) && at > 1;
  return name && tokenAt(tokens, at).gap;
}

/** Whether the year-like number at `at` is a year where it stands. */
export function yearStands(tokens: readonly Token[], at: number): boolean {
  if (isMeasured(tokens, at) || isPages(tokens, at) || isNamed(tokens, at) || isQuoted(tokens, at))
    return false;
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  const temporal = TEMPORAL.has(before.word);
  if (
    before.word === '©' ||
    before.word === 'copyright' ||
    before.word === '#' ||
    next.word === 'hours'
  )
    return false;
  if (token.value < MODERN) return temporal && !isPlural(next);
  if (next.is & PLURAL) return false;
  const counted = isPlural(next) && !(next.is & CAPITAL);
  if (counted && (token.value % 100 === 0 || token.value < 1900) && !temporal) return false;
  return !(counted && COUNTING.has(before.word));
}
