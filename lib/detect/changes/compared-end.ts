import { CAPITAL, FUNCTION, NUMERAL, WORD } from '../lexicon/word-class.ts';
import { compoundEnd } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** Comparatives in one word that a multiple can measure: "nine times higher". */
const COMPARATIVE = /(er|ier)$/;

/** "5.2 times average earnings": what is multiplied without an article. */
const AVERAGES = new Set(
  'average median normal typical book annual earnings income revenue sales gdp pre-pandemic'.split(
    ' ',
  ),
);
const PERIODIC = new Set('daily weekly monthly quarterly yearly annual'.split(' '));

/** What "twice" or "three times" multiplies: "as many cases", "as likely", "more likely", "the size". */
export function comparedEnd(tokens: readonly Token[], at: number): number | undefined {
  const { word } = tokenAt(tokens, at);
  if (word === 'as' || word === 'more' || word === 'less') {
    const next = tokenAt(tokens, at + 1);
    if (word === 'more' && next.word === 'than') return at + 1;
    if (!(next.is & WORD)) return undefined;
    const counts = next.word === 'many' || next.word === 'much' || next.word === 'few';
    // "scored twice as Tottenham came back"
    if (!counts && next.is & (FUNCTION | CAPITAL)) return undefined;
    const adjective = compoundEnd(tokens, at + 1);
    return counts ? Math.max(nounPhraseEnd(tokens, at + 2), at + 2) : adjective;
  }
  if (word === 'what' || (word === 'of' && tokenAt(tokens, at + 1).word === 'what')) return at;
  // "12 times this year's earnings"
  if (/^(this|last|next)$/.test(word) && tokenAt(tokens, at + 1).word.endsWith("'s"))
    return Math.max(nounPhraseEnd(tokens, at + 1), at + 2);
  // "three times Johnson's 57"
  if (word.endsWith("'s") && tokenAt(tokens, at + 1).is & NUMERAL) return at;
  if (AVERAGES.has(word)) return Math.max(nounPhraseEnd(tokens, at), at + 1);
  if (word === 'the' || word === 'that' || word === 'its' || word === 'their') {
    if (word === 'that') return at + 1;
    // "three times the monthly average"
    const begin = PERIODIC.has(tokenAt(tokens, at + 1).word) ? at + 2 : at + 1;
    const end = nounPhraseEnd(tokens, begin);
    return end > begin ? end : undefined;
  }
  return COMPARATIVE.test(word) && !(tokenAt(tokens, at).is & FUNCTION) && word.length > 4
    ? at + 1
    : undefined;
}
