import { NEED_SCOPE } from '../lexicon/superlatives.ts';
import { FUNCTION, VERB, WORD } from '../lexicon/word-class.ts';
import { compoundEnd } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isDefinite } from './definite.ts';
import { isPossessed } from './possessed.ts';
import type { RankSpan } from './rank-span.ts';
import { ranked } from './ranked.ts';
import { scopeEnd } from './scope.ts';
import { scopedBy } from './scoped-by.ts';
import { SCOPES } from './scopes.ts';

const WHERE = new Set(['in', 'among', 'for', 'since']);
const MEASURABLE =
  /^(high|low|larg|small|strong|weak|fast|slow|hott|cold|warm|deadli|heavi|steep|great|bigg|short|long|young|old|cheap)est$/;

/** "rates were highest among women": what a figure was somewhere, said behind its noun. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  if (!MEASURABLE.test(tokenAt(tokens, at).word) || !WHERE.has(tokenAt(tokens, at + 1).word))
    return false;
  return /^(is|are|was|were|been|be|remains?|remained)$/.test(tokenAt(tokens, at - 1).word);
}

/** "fastest-growing", "highest-ever": the words written to the superlative by hyphens belong to the core. */
export function superlative(tokens: readonly Token[], at: number): RankSpan | undefined {
  const to = compoundEnd(tokens, at);
  // "a best-of-seven series"
  if (to > at + 2 && /^(of|sellers?)$/.test(tokenAt(tokens, at + 2).word)) return undefined;
  const word = tokenAt(tokens, at).word;
  // "even the smallest mistake", "the worst-case scenario"
  if (tokenAt(tokens, at - 2).word === 'even' || tokenAt(tokens, to - 1).word === 'case')
    return undefined;
  const next = tokenAt(tokens, to);
  const fits =
    isDefinite(tokens, at) ||
    ((next.is & WORD) !== 0 &&
      !(next.is & (FUNCTION | VERB)) &&
      tokenAt(tokens, at - 1).word !== 'at');
  const alone = !(next.is & WORD) || (next.is & FUNCTION) !== 0;
  if (isPredicate(tokens, at)) return { from: at, to, fullTo: scopeEnd(tokens, to, WHERE) };
  if (alone && !isDefinite(tokens, at) && !scopedBy(tokens, to, scopeEnd(tokens, to, SCOPES)))
    return undefined;
  // "the team's best of the season"
  const season = /^(season|year|campaign|tournament)$/.test(tokenAt(tokens, to + 2).word);
  if (isPossessed(tokens, at) && next.word === 'of' && season) {
    return { from: at, to, fullTo: scopeEnd(tokens, to, SCOPES) };
  }
  return fits || alone ? ranked(tokens, at, to, NEED_SCOPE.has(word) && to === at + 1) : undefined;
}
