import { CAPITAL, CARDINAL, DIGITS } from '../lexicon/word-class.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { RankSpan } from './rank-span.ts';
import { scopeEnd } from './scope.ts';
import { SCOPES } from './scopes.ts';

/** "wore No. 10", "the famous No. 7 shirt". */
const SHIRT = /^(wear|wears|wore|worn|wearing|shirt|jersey)$/;

/** Above this "number 7" is a shirt's or a house's more often than a rank. */
const HIGHEST_SHIRT = 3;

/** "No 10" is a house in Downing Street. */
const HIGHEST_UNSTOPPED = 5;

/** "No. 1", "number one": index after it. */
export function numberOne(tokens: readonly Token[], at: number): RankSpan | undefined {
  const token = tokenAt(tokens, at);
  if (token.word === 'no' && !(token.is & CAPITAL)) return undefined;
  const stop = tokenAt(tokens, at + 1).word === '.' && !tokenAt(tokens, at + 1).gap ? 1 : 0;
  const number = tokenAt(tokens, at + 1 + stop);
  // "the world No 1", but "No 10 said" and "No 2 people are alike."
  const isBritish = at > 0 && number.value <= HIGHEST_UNSTOPPED && (number.is & DIGITS) !== 0;
  if (token.word === 'no' && stop === 0 && !isBritish) return undefined;
  if (SHIRT.test(tokenAt(tokens, at - 1).word) || SHIRT.test(tokenAt(tokens, at - 2).word))
    return undefined;
  const small =
    number.is & DIGITS
      ? number.value <= 25 && number.step === 1
      : number.word === 'one' || number.word === 'two';
  if (!(number.is & (DIGITS | CARDINAL)) || !small) return undefined;
  // "wore number 7", but "ranked number 7"
  const placed = /^(ranked|world|at|as|the|to)$/.test(tokenAt(tokens, at - 1).word);
  if (token.word === 'number' && number.value > HIGHEST_SHIRT && !placed) return undefined;
  const to = at + 2 + stop;
  // "Number two, we must act."
  if (token.word === 'number' && !placed && /^[,:]$/.test(tokenAt(tokens, to).word))
    return undefined;
  return {
    from: at,
    to,
    fullTo: scopeEnd(tokens, Math.max(nounPhraseEnd(tokens, to), to), SCOPES),
  };
}
