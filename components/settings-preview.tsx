import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { changedOptions } from '../lib/formats/options/changed-options.ts';
import type { OptionKey, OptionsRecord } from '../lib/formats/options/options-record.ts';
import type { OptionsRead } from '../lib/formats/options/read-options.ts';
import { OPTION_TITLES, optionWords } from './option-words.ts';
import { useWords } from './words-context.ts';

export interface SettingsPreviewProps {
  file: string;
  read: OptionsRead;
  now: OptionsRecord;
  onApply(): void;
  onCancel(): void;
}

type ChangesProps = Pick<SettingsPreviewProps, 'read' | 'now'> & { changed: OptionKey[] };

function Changes({ changed, read, now }: ChangesProps) {
  const t = useWords();
  if (changed.length === 0) return <p>{t('settings_same')}</p>;
  return (
    <dl class="preview-changes">
      {changed.map((key) => (
        <div key={key}>
          <dt>{t(OPTION_TITLES[key])}</dt>
          <dd>
            {t(
              'settings_from_to',
              optionWords(key, now[key], t),
              optionWords(key, read.options[key] ?? now[key], t),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What of a file is left out, where it stands, and what would do in its place. */
function Problems({ problems }: Pick<OptionsRead, 'problems'>) {
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <>
      <p>{t('settings_left_out')}</p>
      <ul class="preview-lines">
        {problems.map(({ place, expected }) => (
          <li key={place}>
            {expected === undefined
              ? t('settings_unknown', place)
              : t('settings_place', place, expected)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a file of options would change, told before anything is changed. */
export function SettingsPreview({ file, read, now, onApply, onCancel }: SettingsPreviewProps) {
  const t = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [read]);
  const changed = changedOptions(now, read.options);
  return (
    <section class="preview" aria-labelledby={id}>
      <h3 class="label" id={id} tabIndex={-1} ref={heading}>
        {t('settings_would', file)}
      </h3>
      <Changes changed={changed} read={read} now={now} />
      <Problems problems={read.problems} />
      <div class="acts">
        {changed.length > 0 && (
          <button type="button" class="primary" onClick={onApply}>
            {t('settings_apply')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(changed.length > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </section>
  );
}
