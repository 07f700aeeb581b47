import { useState } from 'preact/hooks';
import type { Claim, NameSuggestion, Reason, ReasonCode } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';
import { countWords } from './count-words.ts';
import { reasonWords } from './reason-words.ts';
import { valueWords } from './value-words.ts';
import { useWords } from './words-context.ts';

const SUGGESTION_KEYS = {
  list: 'suggestion_list',
  page: 'suggestion_page',
  reader: 'suggestion_reader',
} as const satisfies Record<NameSuggestion['source'], MessageKey>;

const NAMED = new Set<ReasonCode>(['name-known', 'name-elsewhere']);

/** "Elsewhere on this page: Altman (7 times)", "Known: Sam Altman, OpenAI, chief executive". */
function Suggestion({ suggestion }: { suggestion: NameSuggestion }) {
  const t = useWords();
  const { source, text, fullName, about, count } = suggestion;
  const onPage = source === 'page';
  return (
    <p class="understood">
      <span class="aside">{t(SUGGESTION_KEYS[source])}</span>{' '}
      <strong>{onPage ? text : fullName}</strong>
      {onPage && count !== undefined && (
        <span class="aside"> ({countWords(t, 'times', count)})</span>
      )}
      {!onPage && about && <span class="aside">, {about}</span>}
    </p>
  );
}

/** What there is to say of a claim beside its words. */
export type ClaimFacts = Pick<
  Claim,
  'value' | 'suggestion' | 'reasons' | 'claimant' | 'prediction'
>;

/** More than these the reader need not be told. */
const REASONS = 3;

/** Why the claim was marked, in the scorer's order; a suggestion says itself what its reason would. */
function shownReasons({ reasons, suggestion }: ClaimFacts): Reason[] {
  const told = reasons.filter(({ code, favours }) => favours && !(suggestion && NAMED.has(code)));
  return told.slice(0, REASONS);
}

function listWords(words: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** What we understood of a claim, why it was marked, and who says so. */
export function ClaimDetails({ claim }: { claim: ClaimFacts }) {
  const t = useWords();
  const reasons = shownReasons(claim);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div class={unfolded ? 'details details-unfolded' : 'details'}>
      {claim.value && (
        <p class="understood">
          <span class="aside">{t('read_as')}</span> {valueWords(claim.value, t)}
        </p>
      )}
      {claim.suggestion && <Suggestion suggestion={claim.suggestion} />}
      {reasons.length > 0 && (
        <p class="aside">
          {t('why_marked')}{' '}
          {listWords(
            reasons.map((reason) => reasonWords(reason, t)),
            t('language_tag'),
          )}
        </p>
      )}
      {claim.claimant && <p class="aside">{t('claimant', claim.claimant)}</p>}
      {claim.prediction && <p class="aside">{t('prediction')}</p>}
      <button
        type="button"
        class="quiet details-unfold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('details')}
      </button>
    </div>
  );
}
