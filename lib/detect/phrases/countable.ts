import {
  CAPITAL,
  CARDINAL,
  CLOCK,
  DIGITS,
  FUNCTION,
  HYPHEN,
  LABEL,
  MONTH,
  ORDINAL,
  SCALE,
  UNIT,
  VERB,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Sentence, type Token } from '../text/token.ts';

const CLOCK_AFTER = new Set(
  "a.m. p.m. am pm a.m p.m o'clock noon midnight gmt est edt pst pdt bst ist et pt utc cet".split(
    ' ',
  ),
);
const STREETS = new Set(
  'street st avenue ave road rd boulevard blvd lane drive dr square court way highway parkway place'.split(
    ' ',
  ),
);
const EMERGENCY = new Set([911, 999, 112, 101, 111]);

/** Nouns that "one" counts; elsewhere it is a pronoun or an article ("one day", "one of the"). */
const COUNTED_ONE = new Set(
  (
    'hour year month week minute mile percent goal run point win loss vote seat death case person man woman game inning interception ' +
    'touchdown assist billionaire million billion game-time league match wicket set kilometer'
  ).split(' '),
);

const BOUND_BEFORE_ONE = new Set('only just least than about over under with exactly'.split(' '));

function isClock(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const before = tokenAt(tokens, from - 1).word;
  const after = tokenAt(tokens, to);
  if (
    CLOCK_AFTER.has(after.word) &&
    (after.word.length !== 2 || !after.gap || after.word === 'am' || after.word === 'pm')
  )
    return true;
  if (!(tokenAt(tokens, from).is & CLOCK)) return false;
  return (
    before === 'at' ||
    before === 'from' ||
    before === 'until' ||
    before === 'by' ||
    before === 'around' ||
    !/^(into|of|left|remaining|mark|to|in|on|for|,|\.|)$/.test(after.word)
  );
}

/** "Boeing 787", "Llama 4", "phase one", "page 12": the number names, it does not count. */
function isLabel(tokens: readonly Token[], { from, to, digits, factor, form }: Numeral): boolean {
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, to);
  if (form === 'vague' || form === 'ratio' || form === 'fraction' || factor > 1 || form === 'score')
    return false;
  if (before.word === '.' && /^(no|nos)$/.test(tokenAt(tokens, from - 2).word)) return true;
  if (before.is & LABEL) {
    if (isGlued(after) && after.is & HYPHEN) return false;
    const verbLike =
      /^(mark|match|act|plan|lap|rule|part|block|track|mark|day|days|week|game|house|size|title|line)$/.test(
        before.word,
      );
    return digits || !verbLike || !isPlural(after);
  }
  if (!digits || tokenAt(tokens, from).word.includes(',')) return false;
  const name =
    (before.is & CAPITAL) !== 0 &&
    !(before.is & (FUNCTION | VERB | WHEN | MONTH | CARDINAL | SCALE)) &&
    tokenAt(tokens, from).gap;
  if (!name) return false;
  // Sentence-initial words are capitalised whatever they are.
  if (from === 1 && isPlural(after)) return false;
  return !(after.is & UNIT && tokenAt(tokens, to).word.length > 1) || /^[A-Z]/.test('');
}

function isList(tokens: readonly Token[], { from, to, digits }: Numeral): boolean {
  const after = tokenAt(tokens, to);
  if (!digits || to >= tokens.length) return false;
  const opened = from === 1 && tokenAt(tokens, 0).word === '(';
  return (
    (from === 0 || opened) &&
    !after.gap &&
    (after.word === ')' || (after.word === '.' && tokens.length > to + 1) || after.word === ':')
  );
}

function isAddress(tokens: readonly Token[], { to, digits, high }: Numeral): boolean {
  if (!digits || high > 99999) return false;
  for (let at = to; at < to + 4; at++) {
    const token = tokenAt(tokens, at);
    if (!(token.is & (CAPITAL | ORDINAL)) && !(token.is & DIGITS)) return false;
    if (at > to && STREETS.has(token.word)) return true;
  }
  return false;
}

/** "one" counts only before a hyphen, a noun that is tallied, or after a bound. */
function isPronoun(tokens: readonly Token[], { from, to, form, factor }: Numeral): boolean {
  if (tokenAt(tokens, from).word !== 'one' || to !== from + 1 || form !== 'count' || factor > 1)
    return false;
  const after = tokenAt(tokens, to);
  const before = tokenAt(tokens, from - 1).word;
  if (isGlued(after) && after.is & HYPHEN) return false;
  if (
    after.word === 'of' ||
    after.word === 'another' ||
    after.word === 'day' ||
    after.word === 'time'
  )
    return true;
  if (
    before === 'no' ||
    before === 'the' ||
    before === 'this' ||
    before === 'that' ||
    before === 'another'
  )
    return true;
  if (COUNTED_ONE.has(after.word)) return false;
  const content = (after.is & WORD) !== 0 && !(after.is & (FUNCTION | VERB));
  return !(BOUND_BEFORE_ONE.has(before) && (content || before !== 'with'));
}

function isHalfOfOrder(tokens: readonly Token[], { from, to, form }: Numeral): boolean {
  if (form !== 'fraction' || tokenAt(tokens, from).word !== 'half') return false;
  const before = tokenAt(tokens, from - 1);
  if (
    before.is & ORDINAL ||
    /^(latter|other|final|last|better|closing|opening|the|a|their|his)$/.test(before.word)
  )
    return true;
  const after = tokenAt(tokens, to);
  const bounded = /^(than|over|under|about|nearly|almost|least|only|around|roughly|to|just)$/.test(
    before.word,
  );
  return !bounded && !/^(of|the|a|an|its|their|his)$/.test(after.word);
}

function isMoneySlang(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const dash = tokenAt(tokens, to);
  // "two-year-old" is handled by the measure; "one-sided", "two-faced", "three-dimensional" name a quality.
  return (
    (dash.is & HYPHEN) !== 0 &&
    isGlued(dash) &&
    /^(sided|faced|dimensional|fold|handed|timer|off|liner)$/.test(tokenAt(tokens, to + 1).word) &&
    from >= 0
  );
}

/** Whether the numeral counts or measures something, where no other kind has a claim on it. */
export function countable({ tokens }: Sentence, numeral: Numeral): boolean {
  const { from, to, digits, low } = numeral;
  const after = tokenAt(tokens, to);
  const before = tokenAt(tokens, from - 1);
  // A letter that is no unit is written to the digits: "4K", "787-9", "3D".
  if (
    digits &&
    isGlued(after) &&
    after.is & WORD &&
    !(after.is & UNIT) &&
    !/^(c|f|m|l|h|s|w|v|x|k)$/.test(after.word)
  )
    return false;
  if (digits && isGlued(after) && after.word === 'x') return false;
  if (before.word === '#' || (isGlued(tokenAt(tokens, from)) && before.word === '@')) return false;
  if (isGlued(after) && (after.word === '/' || after.word === '%') && digits) return false;
  if (digits && EMERGENCY.has(low) && !isPlural(after)) return false;
  if (digits && EMERGENCY.has(low) && after.word === 'calls') return false;
  return !(
    isClock(tokens, numeral) ||
    isLabel(tokens, numeral) ||
    isList(tokens, numeral) ||
    isAddress(tokens, numeral) ||
    isPronoun(tokens, numeral) ||
    isHalfOfOrder(tokens, numeral) ||
    isMoneySlang(tokens, numeral)
  );
}
