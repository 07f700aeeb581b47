import { CAPITAL, DECADE, DIGITS, MONTH, NUMERAL } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';

/** What a superlative or an ordinal may be said of: "of the year", "in America", "since 2012". */
const PREPOSITIONS = new Set(
  'of in since on for among ever with into outside to from within'.split(' '),
);

const DETERMINERS = new Set(
  'the a an this that its his her their our my nearly almost over about more than early late mid at least any all each'.split(
    ' ',
  ),
);

const MOST_PHRASES = 3;

function isDatelike(token: Token): boolean {
  return (
    (token.is & (DIGITS | DECADE)) !== 0 || (token.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL)
  );
}

/** Index after the object of a preposition: a noun phrase, a number with its noun, or a date. */
function objectEnd(tokens: readonly Token[], at: number): number {
  let begin = at;
  while (begin < at + 3 && DETERMINERS.has(tokenAt(tokens, begin).word)) begin++;
  const token = tokenAt(tokens, begin);
  if (token.is & NUMERAL && token.numeral) {
    const end = nounPhraseEnd(tokens, token.numeral.to, 'plural');
    return end;
  }
  if (isDatelike(token)) {
    let end = begin + 1;
    while (
      end < begin + 5 &&
      (isDatelike(tokenAt(tokens, end)) ||
        (tokenAt(tokens, end).word === ',' && isDatelike(tokenAt(tokens, end + 1))))
    )
      end++;
    return end;
  }
  const end = nounPhraseEnd(tokens, begin);
  return end > begin ? end : at;
}

/**
 * Index after the prepositional phrases at `at` that say in what range a rank holds; `at` where none does.
 *
 * @param allowed the prepositions that are taken here
 */
export function scopeEnd(
  tokens: readonly Token[],
  at: number,
  allowed: ReadonlySet<string> = PREPOSITIONS,
): number {
  let end = at;
  for (let count = 0; count < MOST_PHRASES; count++) {
    const { word } = tokenAt(tokens, end);
    if (!allowed.has(word)) break;
    // "the most loved for four years in a row"
    if (word === 'for' && tokenAt(tokens, end + 1).is & NUMERAL) break;
    if (word === 'ever') {
      end++;
      continue;
    }
    const next = objectEnd(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
