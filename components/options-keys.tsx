import { OptionsSection } from './options-section.tsx';
import { useWords } from './words-context.ts';

export interface KeysProps {
  /** The browser's commands in its order, with what they do; undefined while they are being read. */
  commands: { name: string; does: string; keys: string }[] | undefined;
  /** Where the browser could not be led to its page of keys. */
  failed: boolean;
  /** Opens the browser's own page of keys. */
  onChange(): void;
}

/** What is done by which key, as set in the browser, and the way to its page. */
export function OptionsKeys({ commands, failed, onChange }: KeysProps) {
  const t = useWords();
  return (
    <OptionsSection id="keys" title={t('keys_title')} text={t('keys_text')}>
      <dl class="keys">
        {commands?.map(({ name, does, keys }) => (
          <div key={name} class="key-row" data-find>
            <dt>{does}</dt>
            <dd>
              {keys ? <kbd dir="ltr">{keys}</kbd> : <span class="aside">{t('keys_none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <button type="button" onClick={onChange}>
          {t('keys_change')}
        </button>
      </div>
      {failed && (
        <p class="error" role="alert">
          {t('keys_failed')}
        </p>
      )}
    </OptionsSection>
  );
}
