import { OPINIONS } from '../lexicon/superlatives.ts';
import { FUNCTION, HYPHEN, WORD } from '../lexicon/word-class.ts';
import { compoundEnd } from '../phrases/compound.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { isDefinite } from './definite.ts';
import type { RankSpan } from './rank-span.ts';
import { ranked } from './ranked.ts';
import { scopeEnd } from './scope.ts';
import { scopedBy } from './scoped-by.ts';
import { SCOPES } from './scopes.ts';

/** "most popular Democrat in America", "least visited park"; "the most goals of the season", "the most since 2008". */
export function most(tokens: readonly Token[], at: number): RankSpan | undefined {
  if (isDefinite(tokens, at) && scopedBy(tokens, at + 1, scopeEnd(tokens, at + 1, SCOPES))) {
    return { from: at, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) };
  }
  const next = tokenAt(tokens, at + 1);
  const dash = next.is & HYPHEN && isGlued(next);
  const adjectiveAt = dash ? at + 2 : at + 1;
  const adjective = tokenAt(tokens, adjectiveAt);
  if (!(adjective.is & WORD) || adjective.is & FUNCTION || !isDefinite(tokens, at))
    return undefined;
  if (isOpinion(tokens, adjectiveAt) || tokenAt(tokens, at - 2).word === 'even') return undefined;
  if (isPlural(adjective)) return ranked(tokens, at, at + 1, true) ?? ranked(tokens, at, at + 1);
  const to = compoundEnd(
    tokens,
    isAdverb(adjective, tokenAt(tokens, adjectiveAt + 1)) ? adjectiveAt + 1 : adjectiveAt,
  );
  return ranked(tokens, at, to);
}

/** "most exciting", "most long-lasting" against "most polluting". */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  const compound = tokens.slice(at, compoundEnd(tokens, at)).map((part) => part.word);
  if (OPINIONS.has(compound.join(''))) return true;
  return (
    word.endsWith('ing') &&
    !/^(polluting|winning|earning|paying|selling|performing|growing|spending)$/.test(word)
  );
}

/** "most widely used" against "most deadly form". */
function isAdverb({ word }: Token, next: Token): boolean {
  return word.endsWith('ly') && /(ed|ing|en|wn|known|paid)$/.test(next.word);
}
