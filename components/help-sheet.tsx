import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandKey } from '../lib/command-key.ts';
import type { HelpSurface } from './help-keys.ts';
import { useWords } from './words-context.ts';

export interface HelpSheetProps {
  surface: HelpSurface;
  /** As the browser has them now; undefined while it is asked. */
  commands: readonly CommandKey[] | undefined;
  /** Why the browser's page of keys did not open, in plain words. */
  failure?: string | undefined;
  onChangeKeys(): void;
  onClose(): void;
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <dt>
      {keys.map((key) => (
        <kbd key={key} dir="ltr">
          {key}
        </kbd>
      ))}
    </dt>
  );
}

function SurfaceKeys({ surface }: { surface: HelpSurface }) {
  const t = useWords();
  return (
    <section>
      <h3 class="label">{t(surface.title)}</h3>
      <dl class="help-keys">
        {surface.keys.map(({ keys, words }) => (
          <div key={words}>
            <Keys keys={keys} />
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Commands({ commands }: Pick<HelpSheetProps, 'commands'>) {
  const t = useWords();
  return (
    <dl class="help-keys">
      {commands?.map(({ name, description, shortcut }) => (
        <div key={name}>
          {shortcut ? <Keys keys={[shortcut]} /> : <dt class="aside">{t('help_no_key')}</dt>}
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every key there is, those of the browser as they are set; it keeps the focus until it is closed. */
export function HelpSheet({ surface, commands, failure, onChangeKeys, onClose }: HelpSheetProps) {
  const t = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="sheet help-sheet"
      aria-labelledby={id}
      ref={dialog}
      onClose={onClose}
      // Esc closes the sheet, and not what it lies over.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="card-head">
        <h2 class="kicker" id={id}>
          {t('help_title')}
        </h2>
        <button
          type="button"
          class="quiet close"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <SurfaceKeys surface={surface} />
      <section>
        <h3 class="label">{t('help_everywhere')}</h3>
        <Commands commands={commands} />
        <button type="button" onClick={onChangeKeys}>
          {t('help_change')}
        </button>
        {failure && (
          <p class="error" role="alert">
            {failure}
          </p>
        )}
      </section>
    </dialog>
  );
}
