import type { Bound } from '../../claim.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { HYPHEN } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** Words straight before a figure that bound or soften it, longest first; each with what it says. */
const BOUNDS: readonly [words: string, bound: Bound][] = [
  ['just short of', 'under'],
  ['just shy of', 'under'],
  ['shy of', 'under'],
  ['slightly over', 'over'],
  ['slightly under', 'under'],
  ['a maximum of', 'at-most'],
  ['a minimum of', 'at-least'],
  ['less than or equal to', 'at-most'],
  ['greater than or equal to', 'at-least'],
  ['no higher than', 'at-most'],
  ['no lower than', 'at-least'],
  ['larger than', 'over'],
  ['smaller than', 'under'],
  ['plus or minus', 'about'],
  ['a little over', 'over'],
  ['a little more than', 'over'],
  ['a little under', 'under'],
  ['slightly more than', 'over'],
  ['slightly less than', 'under'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as high as', 'at-most'],
  ['as few as', 'at-least'],
  ['as little as', 'at-least'],
  ['as low as', 'at-least'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['north of', 'over'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['better than', 'over'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['lower than', 'under'],
  ['higher than', 'over'],
  ['just over', 'over'],
  ['just under', 'under'],
  ['well over', 'over'],
  ['well under', 'under'],
  ['well above', 'over'],
  ['well below', 'under'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'about'],
  ['closer to', 'about'],
  ['an estimated', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['within', 'at-most'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['nearly', 'under'],
  ['almost', 'under'],
  ['estimated', 'about'],
  ['minimum', 'at-least'],
  ['between', 'exact'],
  ['only', 'exact'],
  ['just', 'exact'],
  ['merely', 'exact'],
  ['exactly', 'exact'],
  ['barely', 'exact'],
  ['virtually', 'about'],
  ['c .', 'about'],
  ['ca .', 'about'],
  ['approx .', 'about'],
  ['+ / -', 'about'],
  ['±', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'over'],
  ['<', 'under'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
];

interface BoundPhrase {
  words: string[];
  bound: Bound;
}

const byLastWord = new Map<string, BoundPhrase[]>();
for (const [phrase, bound] of BOUNDS) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, bound }]);
}

/** "The wage will go up to $8": it moves, and "to" says where. */
const MOVES =
  /^(go|goes|going|gone|went|move[sd]?|moving|bumped|ticked|crept|jumped|inched|edged)$/;

const WRITTEN_ON = /^[+±~≈><≥≤]$/;

/** "only about", "just over a mere": so many bounds may stand in a row. */
const MOST_BOUNDS = 3;

export interface BoundBefore {
  /** Index of the bound's first token; the figure's own where there is none. */
  from: number;
  bound: Bound;
}

function endsBefore(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every(
    (word, offset) => tokenAt(tokens, index - words.length + offset).word === word,
  );
}

/** "over two years" is a time that passed, "for over two years" a bound; "over three games" counts nothing more. */
function isDuring(tokens: readonly Token[], from: number, figureAt: number): boolean {
  const figure = tokenAt(tokens, figureAt).numeral;
  // "over 750 billion hours" bounds the hours.
  if (!figure || figure.factor > 1 || figure.form === 'ratio') return false;
  const unit = tokenAt(tokens, figure.to).word;
  const small = !figure.digits && figure.factor === 1 && figure.high < 13;
  if (!small && !TIME_UNITS.has(unit)) return false;
  const before = tokenAt(tokens, from - 1).word;
  // "phased in over two years"
  if (
    before === 'in' &&
    /^(phased|rolled|ushered|brought|fed)$/.test(tokenAt(tokens, from - 2).word)
  )
    return true;
  return !(
    before === 'for' ||
    before === 'in' ||
    before === 'just' ||
    before === 'of' ||
    before === 'was' ||
    before === 'is'
  );
}

/** Before "than" these compare with another time: "higher than three months ago". */
const COMPARED = /^(higher|lower|larger|smaller|better|greater)$/;

function isAgo(tokens: readonly Token[], figureAt: number): boolean {
  const figure = tokenAt(tokens, figureAt).numeral;
  return figure !== undefined && /^(ago|earlier|before)$/.test(tokenAt(tokens, figure.to + 1).word);
}

/**
 * The bound that stands straight before the figure whose first token is `at`.
 *
 * @param isRange whether the figure has two ends, so that "between" belongs to it
 */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  isRange = tokenAt(tokens, at).numeral?.form === 'range',
): BoundBefore {
  let from = at;
  let bound: Bound = 'exact';
  for (let count = 0; count < MOST_BOUNDS; count++) {
    const phrase = byLastWord
      .get(tokenAt(tokens, from - 1).word)
      ?.find(({ words }) => endsBefore(tokens, from, words));
    if (!phrase) break;
    const start = from - phrase.words.length;
    // "Home > 5 things": a sign bounds what it is written to.
    if (WRITTEN_ON.test(phrase.words[0] ?? '') && tokenAt(tokens, from).gap) break;
    // "a five-under 67": written to another word it bounds nothing.
    if (!tokenAt(tokens, start).gap && tokenAt(tokens, start - 1).is & HYPHEN) break;
    if (phrase.words[0] === 'up' && MOVES.test(tokenAt(tokens, start - 1).word)) break;
    if (phrase.words[0] === 'over' && isDuring(tokens, start, at)) break;
    if (COMPARED.test(phrase.words[0] ?? '') && isAgo(tokens, at)) break;
    if (phrase.words[0] === 'between' && !isRange) break;
    from = start;
    if (bound === 'exact') bound = phrase.bound;
  }
  return { from, bound };
}
