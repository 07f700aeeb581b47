import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** Which pages the reader lets us read; undefined while that is being asked of the browser. */
export type Access = 'all' | 'asked' | 'none' | undefined;

export interface AccessChoicesProps {
  access: Access;
  /** Asks the browser for access to all sites; must run in the click itself. */
  onAllow(): void;
  onOnlyWhenAsked(): void;
}

const ANSWERS = {
  all: 'access_is_all',
  asked: 'access_is_asked',
  none: 'access_is_none',
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

/** Pages that look like articles, or only those asked for; and what that means now. */
export function AccessChoices({ access, onAllow, onOnlyWhenAsked }: AccessChoicesProps) {
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
          title={t('access_asked')}
          text={t('access_asked_text')}
          chosen={access === 'asked'}
          onChoose={onOnlyWhenAsked}
        />
      </div>
      <p class="aside" role="status">
        {access && t(ANSWERS[access])}
      </p>
    </>
  );
}
