import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/**
 * Which pages the reader lets us read; `none` before that was said, `revoked` where it was said but the browser
 * allows it no more, and undefined while that is being asked of the browser.
 */
export type Access = 'all' | 'sites' | 'asked' | 'none' | 'revoked' | undefined;

export interface AccessChoicesProps {
  access: Access;
  /** Asks the browser for access to all sites; must run in the click itself. */
  onAllow(): void;
  onOnlySites(): void;
  onOnlyWhenAsked(): void;
}

const ANSWERS = {
  all: 'access_is_all',
  sites: 'access_is_sites',
  asked: 'access_is_asked',
  none: 'access_is_none',
  revoked: 'access_is_revoked',
} as const satisfies Record<NonNullable<Access>, MessageKey>;

interface ChoiceProps {
  title: string;
  text: string;
  chosen: boolean;
  onChoose(): void;
}

function Choice({ title, text, chosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={chosen} onClick={onChoose}>
      <span class="choice-title">{title}</span>
      <span class="choice-text">{text}</span>
    </button>
  );
}

/** Pages that look like articles, those of some sites, or only those asked for; and what that means now. */
export function AccessChoices({
  access,
  onAllow,
  onOnlySites,
  onOnlyWhenAsked,
}: AccessChoicesProps) {
  const t = useWords();
  return (
    <>
      <div class="choices">
        <Choice
          title={t('access_all')}
          text={t('access_all_text')}
          chosen={access === 'all'}
          onChoose={onAllow}
        />
        <Choice
          title={t('access_sites')}
          text={t('access_sites_text')}
          chosen={access === 'sites'}
          onChoose={onOnlySites}
        />
        <Choice
          title={t('access_asked')}
          text={t('access_asked_text')}
          chosen={access === 'asked'}
          onChoose={onOnlyWhenAsked}
        />
      </div>
      <p class={access === 'revoked' ? 'error' : 'aside'} role="status">
        {access && t(ANSWERS[access])}
      </p>
      {access === 'revoked' && (
        <div class="acts">
          <button type="button" class="primary" onClick={onAllow}>
            {t('access_again')}
          </button>
        </div>
      )}
    </>
  );
}
