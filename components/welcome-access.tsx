import { AccessChoices, type AccessChoicesProps } from './access-choices.tsx';
import { useWords } from './words-context.ts';

/** The one question asked at the start: which pages may be read. */
export function WelcomeAccess(props: AccessChoicesProps) {
  const t = useWords();
  return (
    <section class="access" aria-labelledby="access-title">
      <h2 id="access-title">{t('access_title')}</h2>
      <AccessChoices {...props} />
    </section>
  );
}
