import { NEED_SCOPE, OPINION_NOUNS, OPINIONS, RECORD_NOUNS } from '../lexicon/superlatives.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import {
  CAPITAL,
  CARDINAL,
  DIGITS,
  FUNCTION,
  HYPHEN,
  MONTH,
  NUMERAL,
  SIGN,
  VERB,
  WORD,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { compoundEnd } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { countedEnd } from '../phrases/of-phrase.ts';
import type { RankSpan } from './ordinal.ts';
import { isPossessed } from './possessed.ts';
import { scopeEnd, sinceEnd } from './scope.ts';

const SCOPES = new Set('of in since on for among ever into outside'.split(' '));

/** Nouns that "leading" and "top" rank: the leading cause, scorer, exporter. */
const LEADERS =
  /^(cause|causes|scorer|scorers|passer|rusher|receiver|producer|exporter|importer|supplier|source|destination|killer|provider|seller|maker|manufacturer|wicket-taker|run-scorer|employer|trading|rebounder|shareholder)$/;

function isDefinite(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).word === 'the' || isPossessed(tokens, at);
}

/** What ties a noun to its scope: "the hottest day recorded in Spain". */
const RECORDED = /^(recorded|observed|seen|measured|registered|reported)$/;

function ranked(
  tokens: readonly Token[],
  from: number,
  to: number,
  needsScope = false,
): RankSpan | undefined {
  const isMonth = (tokenAt(tokens, to).is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
  // "her best ever finish"
  const ever = tokenAt(tokens, to).word === 'ever' ? to + 1 : to;
  const noun = isMonth ? to + 1 : nounPhraseEnd(tokens, ever);
  const seen = RECORDED.test(tokenAt(tokens, noun).word) ? noun + 1 : noun;
  const scoped = scopeEnd(tokens, seen, SCOPES);
  const fullTo = sinceEnd(tokens, scoped > seen ? scoped : noun);
  const head = tokenAt(tokens, noun - 1).word;
  const isLevel = head === 'levels' && scopedBy(tokens, noun, fullTo);
  if (OPINION_NOUNS.has(head) && noun > to && !isLevel) return undefined;
  const counted = MEASURED.test(tokenAt(tokens, noun - 1).word);
  if (needsScope && ever === to && !counted && !scopedBy(tokens, noun, fullTo)) return undefined;
  return { from, to, fullTo };
}

/** Nouns of which the greatest can be measured: "the greatest increase". */
const MEASURED =
  /^(increases?|decreases?|numbers?|gains?|loss|losses|rises?|falls?|drops?|growth|share|proportion|amounts?|margin|concentration|total|volume)$/;

/** "since August", "on record", "in four decades" tie a superlative to a measure. */
function scopedBy(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word, numeral } = tokenAt(tokens, at);
    if (numeral && TIME_UNITS.has(tokenAt(tokens, numeral.to).word)) return true;
    if (word === 'since' || word === 'record' || word === 'history') return true;
  }
  return false;
}

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
function superlative(tokens: readonly Token[], at: number): RankSpan | undefined {
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

/** "most popular Democrat in America", "least visited park"; "the most goals of the season", "the most since 2008". */
function most(tokens: readonly Token[], at: number): RankSpan | undefined {
  if (isDefinite(tokens, at) && scopedBy(tokens, at + 1, scopeEnd(tokens, at + 1, SCOPES))) {
    return { from: at, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) };
  }
  const next = tokenAt(tokens, at + 1);
  const dash = next.is & HYPHEN && isGlued(next);
  const adjectiveAt = dash ? at + 2 : at + 1;
  const adjective = tokenAt(tokens, adjectiveAt);
  if (!(adjective.is & WORD) || adjective.is & FUNCTION || !isDefinite(tokens, at))
    return undefined;
  if (isOpinion(adjective) || tokenAt(tokens, at - 2).word === 'even') return undefined;
  if (isPlural(adjective)) return ranked(tokens, at, at + 1, true) ?? ranked(tokens, at, at + 1);
  const to = compoundEnd(
    tokens,
    isAdverb(adjective, tokenAt(tokens, adjectiveAt + 1)) ? adjectiveAt + 1 : adjectiveAt,
  );
  return ranked(tokens, at, to);
}

/** "most exciting" against "most polluting". */
function isOpinion({ word }: Token): boolean {
  if (OPINIONS.has(word)) return true;
  return (
    word.endsWith('ing') &&
    !/^(polluting|winning|earning|paying|selling|performing|growing|spending)$/.test(word)
  );
}

/** "most widely used" against "most deadly form". */
function isAdverb({ word }: Token, next: Token): boolean {
  return word.endsWith('ly') && /(ed|ing|en|wn|known|paid)$/.test(next.word);
}

/** "the only Democrat": what is alone of its kind. Before a number it also bounds the number. */
function only(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  if (!isDefinite(tokens, at) || !(next.is & WORD) || next.is & (FUNCTION | VERB)) return undefined;
  if (
    /^(thing|way|one|ones|reason|question|problem|option|choice|type|kind|sort|difference|part|purpose|criterion|goal)$/.test(
      next.word,
    )
  )
    return undefined;
  const noun =
    next.is & NUMERAL && next.numeral
      ? countedEnd(tokens, next.numeral.to, 'plural')
      : nounPhraseEnd(tokens, at + 1);
  return { from: at, to: at + 1, fullTo: otherThan(tokens, scopeEnd(tokens, noun, SCOPES)) };
}

function otherThan(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).word !== 'other' || tokenAt(tokens, at + 1).word !== 'than') return at;
  return Math.max(nounPhraseEnd(tokens, at + 2), at);
}

/** "all-time high", "all-time lows": the record that the adjective sets. */
function allTime(tokens: readonly Token[], at: number): RankSpan | undefined {
  const isAllTime = ['all', '-', 'time'].every(
    (word, offset) => tokenAt(tokens, at - 3 + offset).word === word,
  );
  return isAllTime
    ? { from: at - 3, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) }
    : undefined;
}

/** Verbs and prepositions before "a record" that stands alone: "jumped to a record", "set a new record". */
const RECORDS =
  /^(to|set|sets|setting|break|breaks|broke|broken|breaking|hit|hits|hitting|reach|reached|reaching|beat|shatter|shattered|smashed|is|was|be)$/;

/** "a record" without a noun; "a record of its sales" keeps one. */
function recordAlone(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  const noun = next.is & WORD && !(next.is & FUNCTION);
  const figure = tokenAt(tokens, at + 2).is & (SIGN | NUMERAL);
  const isSet = /^(to|set|sets|setting|break|breaks|broke|hit|hits|reach|reached|reaching)$/;
  const amount = figure && [2, 3].some((back) => isSet.test(tokenAt(tokens, at - back).word));
  if (
    noun ||
    (next.word === 'of' && !amount) ||
    next.word === 'for' ||
    (next.is & HYPHEN && isGlued(next))
  )
    return undefined;
  const adjective = /^(new|previous|old|own)$/.test(tokenAt(tokens, at - 1).word) ? 1 : 0;
  const article = at - 1 - adjective;
  const determined = /^(a|the|its|his|her|their)$/.test(tokenAt(tokens, article).word);
  if (!determined || !RECORDS.test(tokenAt(tokens, article - 1).word)) return undefined;
  return { from: at, to: at + 1, fullTo: scopeEnd(tokens, at + 1, RECORD_SCOPES) };
}

const RECORD_SCOPES = new Set('in since'.split(' '));

/** "record high", "a record four countries", "world record". */
function record(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  const dash = next.is & HYPHEN && isGlued(next);
  const noun = tokenAt(tokens, dash ? at + 2 : at + 1);
  const adjective = noun.word.endsWith('-') ? '' : noun.word;
  // Of money and percentages the figure is a claim of its own.
  if (next.is & SIGN) return { from: at, to: at + 1, fullTo: at + 1 };
  if (next.is & NUMERAL && next.numeral)
    return { from: at, to: at + 1, fullTo: countedEnd(tokens, next.numeral.to, 'plural') };
  if (RECORD_NOUNS.has(adjective)) {
    const highLow = adjective === 'high' || adjective === 'low' || adjective === 'breaking';
    const to = dash || highLow ? (dash ? at + 3 : at + 2) : at + 1;
    const fullTo = scopeEnd(tokens, Math.max(nounPhraseEnd(tokens, to), to), SCOPES);
    return { from: at, to, fullTo };
  }
  const titled =
    /^(world|olympic|national|all-time|time|franchise|rookie|state|career|school|club|league|european|guinness|tournament|course)$/.test(
      before.word,
    );
  return titled && !(next.is & WORD && !(next.is & FUNCTION))
    ? { from: at - 1, to: at + 1, fullTo: scopeEnd(tokens, at + 1, SCOPES) }
    : recordAlone(tokens, at);
}

/** "wore No. 10", "the famous No. 7 shirt". */
const SHIRT = /^(wear|wears|wore|worn|wearing|shirt|jersey)$/;

/** Above this "number 7" is a shirt's or a house's more often than a rank. */
const HIGHEST_SHIRT = 3;

/** "No. 1", "number one": index after it. */
function numberOne(tokens: readonly Token[], at: number): RankSpan | undefined {
  const token = tokenAt(tokens, at);
  if (token.word === 'no' && !(token.is & CAPITAL)) return undefined;
  const stop = tokenAt(tokens, at + 1).word === '.' && !tokenAt(tokens, at + 1).gap ? 1 : 0;
  if (token.word === 'no' && stop === 0) return undefined;
  const number = tokenAt(tokens, at + 1 + stop);
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
  return {
    from: at,
    to,
    fullTo: scopeEnd(tokens, Math.max(nounPhraseEnd(tokens, to), to), SCOPES),
  };
}

const TOPPED = /^(ranked|selling|seeded|rated|grossing|scoring|earning|paid)$/;

/** "top 10", "leading passer", "top scorer". */
function leading(tokens: readonly Token[], at: number): RankSpan | undefined {
  const next = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).word === 'top' && next.is & NUMERAL && next.numeral) {
    const { to } = next.numeral;
    const noun = nounPhraseEnd(tokens, to, 'plural');
    const counted = noun > to && isPlural(tokenAt(tokens, noun - 1)) ? noun : to;
    return { from: at, to, fullTo: scopeEnd(tokens, counted, SCOPES) };
  }
  if (next.is & HYPHEN && isGlued(next) && TOPPED.test(tokenAt(tokens, at + 2).word)) {
    return ranked(tokens, at, at + 3);
  }
  const to = nounPhraseEnd(tokens, at + 1);
  return isDefinite(tokens, at) && LEADERS.test(tokenAt(tokens, to - 1).word)
    ? ranked(tokens, at, at + 1)
    : undefined;
}

/** The rank that the superlative at `at` states, where it can be checked. */
export function superlativeAt(tokens: readonly Token[], at: number): RankSpan | undefined {
  switch (tokenAt(tokens, at).word) {
    case 'most':
    case 'least':
      return most(tokens, at);
    case 'only':
    case 'sole':
    case 'lone':
      return only(tokens, at);
    case 'record':
      return record(tokens, at);
    case 'no':
    case 'number':
      return numberOne(tokens, at);
    case 'high':
    case 'highs':
    case 'low':
    case 'lows':
      return allTime(tokens, at);
    case 'top':
    case 'leading':
      return leading(tokens, at);
    default:
      return superlative(tokens, at);
  }
}
