import { HYPHEN } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** How "percent" and its kin are written after a number, longest first. */
const UNITS: readonly [words: string[], unit: string][] = [
  [['percentage', 'points'], 'percentage points'],
  [['percentage', 'point'], 'percentage points'],
  [['basis', 'points'], 'basis points'],
  [['basis', 'point'], 'basis points'],
  [['%', 'points'], 'percentage points'],
  [['%', 'point'], 'percentage points'],
  [['pp'], 'percentage points'],
  [['ppt'], 'percentage points'],
  [['ppts'], 'percentage points'],
  [['p.p.'], 'percentage points'],
  [['percent'], 'percent'],
  [['per', 'cent'], 'percent'],
  [['pct'], 'percent'],
  [['%'], 'percent'],
  [['pc'], 'percent'],
  [['bps'], 'basis points'],
  [['bp'], 'basis points'],
  [['points'], 'percentage points'],
  [['point'], 'percentage points'],
];

/** "Points" are percentage points where the sentence is about votes, polls or rates, and not about a market. */
const POLLING = new Set(
  (
    'poll polls polling pollster voters voter votes election electorate approval margin republicans democrats republican ' +
    'democrat conservatives tories labour fed rate rates bank gop turnout incumbent referendum caucus ballots electoral presidential ' +
    'undecided favorability favourability inflation unemployment'
  ).split(' '),
);

const MARKET = new Set(
  'index sensex nikkei nasdaq dow ftse dax s&p nifty kospi hang composite'.split(' '),
);

const NO_UNITS: [words: string[], unit: string][] = [];
const unitsByFirstWord = new Map<string, [words: string[], unit: string][]>();
for (const [words, unit] of UNITS) {
  const first = words[0] ?? '';
  unitsByFirstWord.set(first, [...(unitsByFirstWord.get(first) ?? []), [words, unit]]);
}

/** So far around "points" the words that tell what they are of may stand; what keeps the work linear. */
const FARTHEST = 40;

function isPolling(tokens: readonly Token[], at: number): boolean {
  let polling = false;
  for (let index = at - FARTHEST; index < at + FARTHEST; index++) {
    const { word } = tokenAt(tokens, index);
    if (MARKET.has(word)) return false;
    polling ||= POLLING.has(word);
  }
  return polling;
}

/** Index after the words of a unit, hyphens between them allowed; undefined where they do not stand at `at`. */
function wordsEnd(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined {
  let index = at;
  for (const word of words) {
    if (index > at && tokenAt(tokens, index).is & HYPHEN) index++;
    if (tokenAt(tokens, index).word !== word) return undefined;
    index++;
  }
  return index;
}

/** Index after the unit that begins at `at`, its name, and whether it is only "points". */
export function unitAt(
  tokens: readonly Token[],
  at: number,
): { to: number; unit: string; bare: boolean } | undefined {
  const begin = pastHyphen(tokens, at);
  for (const [words, unit] of unitsByFirstWord.get(tokenAt(tokens, begin).word) ?? NO_UNITS) {
    const to = wordsEnd(tokens, begin, words);
    if (to === undefined) continue;
    const bare = words[0]?.startsWith('point') === true;
    return bare && !isPolling(tokens, at) ? undefined : { to, unit, bare };
  }
  return undefined;
}
