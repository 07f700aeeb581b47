import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';
import type { WelcomeProps } from './welcome.tsx';

const ANSWERS = {
  all: 'access_is_all',
  asked: 'access_is_asked',
  none: 'access_is_none',
} as const satisfies Record<NonNullable<WelcomeProps['access']>, MessageKey>;

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

type AccessProps = Pick<WelcomeProps, 'access' | 'onAllow' | 'onOnlyWhenAsked'>;

/** The one question asked at the start: which pages may be read. */
export function WelcomeAccess({ access, onAllow, onOnlyWhenAsked }: AccessProps) {
  const t = useWords();
  return (
    <section class="access" aria-labelledby="access-title">
      <h2 id="access-title">{t('access_title')}</h2>
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
    </section>
  );
}
