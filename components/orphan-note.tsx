import { Mark } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** Said of a rated claim that is no longer on the page. */
export function OrphanNote() {
  const t = useWords();
  return (
    <section class="state-note">
      <h3 class="label in-margin">
        <Mark name="orphan" />
        {t('state_orphan')}
      </h3>
      <p class="aside">{t('orphan_kept')}</p>
    </section>
  );
}
