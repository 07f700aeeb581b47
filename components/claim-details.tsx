import type { Claim, NameSuggestion } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';
import { reasonWords } from './reason-words.ts';
import { valueWords } from './value-words.ts';
import { useWords } from './words-context.ts';

const SUGGESTION_KEYS = {
  list: 'suggestion_list',
  page: 'suggestion_page',
  reader: 'suggestion_reader',
} as const satisfies Record<NameSuggestion['source'], MessageKey>;

function Suggestion({ suggestion }: { suggestion: NameSuggestion }) {
  const t = useWords();
  return (
    <p class="understood">
      {t(SUGGESTION_KEYS[suggestion.source])} <strong>{suggestion.fullName}</strong>
    </p>
  );
}

/** What we understood of a claim, why it was marked, and who says so. */
export function ClaimDetails({ claim }: { claim: Claim }) {
  const t = useWords();
  const reasons = claim.reasons.filter((reason) => reason.favours);
  return (
    <div class="details">
      {claim.value && <p class="understood">{valueWords(claim.value, t)}</p>}
      {claim.suggestion && <Suggestion suggestion={claim.suggestion} />}
      {reasons.length > 0 && (
        <p class="aside">
          {t('why_marked')} {reasons.map((reason) => reasonWords(reason, t)).join(' · ')}
        </p>
      )}
      {claim.claimant && <p class="aside">{t('claimant', claim.claimant)}</p>}
      {claim.prediction && <p class="aside">{t('prediction')}</p>}
    </div>
  );
}
