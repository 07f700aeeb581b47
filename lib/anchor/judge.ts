import type { Alignment, Run } from './align.ts';
import { inOtherForm } from './amounts.ts';
import { isOfAnotherMention } from './another-mention.ts';
import type { ClaimKind } from '../claim.ts';
import { byCompany } from './company.ts';
import { countsTheSame } from './counted.ts';
import { changedTo, movedTo, sameInPlace, valueWords } from './find-value.ts';
import { hasForeignName } from './foreign-name.ts';
import { hasItsNames } from './has-its-names.ts';
import type { KeptWords } from './kept-words.ts';
import { byPlace, isElsewhere, leftBeside } from './left-beside.ts';
import { nearFor } from './near-enough.ts';
import { nthInstead } from './nth.ts';
import type { Question } from './question.ts';
import { isRare } from './rare-figure.ts';
import { isRenamed } from './renamed.ts';
import { isSaidOfLike } from './said-of-like.ts';
import { isSaidAlike } from './is-said-alike.ts';
import { areSwapped } from './swapped-names.ts';
import { supplantedBy } from './supplanted.ts';
import { supportNear, supportOf } from './support.ts';
import type { TextIndex } from './text-index.ts';
import { timesOver } from './times-over.ts';
import { withClaim } from './with-claim.ts';

/** What one place of the text says of a kept claim. */
export interface Verdict {
  state: 'anchored' | 'changed' | 'orphan';
  /** The words of the text that state it now; absent for an orphan. */
  run?: Run;
  /** How much of the statement around the value stands there, 0 to 1. */
  support: number;
}

/**
 * Shares of the statement without which a value is another statement's. In the revisions of the corpus the
 * statements that stayed have 0.56 and more, but for one, those that went at most 0.5.
 */
const ENOUGH = { anchored: 0.5, changed: 0.6 };
/** Less is enough where the very figure, one of several digits, stands only once in the text. */
const ENOUGH_IF_RARE = 0.45;
/** What place and company of a statement can add to its support, or take from it, at most. */
const MOST_ADDED = 0.35;
/** With less of the statement there, a name that is new to it makes it another's, unless the figure is rare. */
const SURE = 0.65;
/** And with less than this, where another of its figures has changed as well. */
const SURER = 0.7;
function enoughFor(state: 'anchored' | 'changed', { kept, index, values }: Question): number {
  const rare = values.some((i) => isRare(kept, i, index));
  return state === 'anchored' && rare ? ENOUGH_IF_RARE : ENOUGH[state];
}

/** Says whether the claim stands in a sentence it was aligned with, and with the same value. */
export function judge(
  kept: KeptWords,
  kind: ClaimKind,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
  parts: readonly Run[],
): Verdict {
  const values = valueWords(kept, kind);
  const question: Question = { kept, kind, index, alignment, values };
  const rare = values.some((i) => isRare(kept, i, index));
  const support = supportOf(kept, index, alignment, new Set(values), [home, ...parts], rare);
  const asItWas =
    sameInPlace(question) ??
    movedTo(question, home) ??
    inOtherForm(question, home) ??
    nthInstead(question, home);
  const often = asItWas ? undefined : timesOver(question, home);
  const still = asItWas ?? often;
  if (still && isOfAnotherMention(question, home, still)) return { state: 'orphan', support };
  const instead = still && supplantedBy(question, home, still);
  const same = instead ? undefined : still;
  const run = instead ?? same ?? changedTo(question, home, parts);
  if (!run || supportNear(kept, index, values, run) < nearFor(question, home, run, support))
    return { state: 'orphan', support };
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  const isOther = isRenamed(kept, alignment, index);
  if (isOther && isElsewhere(leftBeside(kept, index, alignment, home)))
    return { state: 'orphan', support };
  const alike =
    same !== undefined &&
    (often !== undefined || countsTheSame(question, run)) &&
    !isOther &&
    !areSwapped(kept, index, home) &&
    (kind !== 'rank' || hasItsNames(kept, index, home)) &&
    isSaidAlike(kept, was, index.words, run, alignment);
  const isForeign =
    alike &&
    ((!rare && support < SURE && hasForeignName(kept, index, home, run)) ||
      (support < SURER && isSaidOfLike(question, home, run)));
  if (isForeign) return { state: 'orphan', support };
  const state = alike ? 'anchored' : 'changed';
  const missing = enoughFor(state, question) - support;
  // Most statements have so much, or so little, that nothing else decides.
  const isClear = missing < -MOST_ADDED || missing > MOST_ADDED;
  const added = isClear ? 0 : byPlace(kept, index, alignment, home) + byCompany(question, home);
  if (missing > added) return { state: 'orphan', support };
  return { state, run: withClaim(question, run), support };
}
