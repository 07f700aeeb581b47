import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey } from '../lib/command-key.ts';
import type { HelpSurface } from './help-keys.ts';
import { HelpSheet } from './help-sheet.tsx';
import { isTyping } from './is-typing.ts';
import { useWords } from './words-context.ts';

export interface HelpCalls {
  /** The commands with the keys they have now. */
  commands(): Promise<CommandKey[]>;
  /** Opens the browser's page of keys. Rejects with an Error that says in plain words where it is. */
  changeKeys(): Promise<void>;
}

export interface HelpDoorProps {
  surface: HelpSurface;
  help: HelpCalls;
  /** Shows the key that opens it, where there is no room for a word. */
  isSign?: boolean;
}

/** The button that opens the sheet of keys, as ? does wherever no words are being typed. */
export function HelpDoor({ surface, help, isSign }: HelpDoorProps) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [commands, setCommands] = useState<CommandKey[]>();
  const [failure, setFailure] = useState<string>();

  function open() {
    setFailure(undefined);
    setIsOpen(true);
    // Asked anew each time: the reader may have changed them since. Without them the rest is still true.
    help.commands().then(setCommands, () => undefined);
  }

  useEffect(() => {
    // A card hears its own keys; on our pages every key is ours.
    const place: EventTarget = button.current?.closest('.card') ?? document;
    const onKey = (event: Event): void => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
      if (key !== '?' || ctrlKey || metaKey || altKey || isComposing || isTyping(event.target))
        return;
      event.preventDefault();
      open();
    };
    place.addEventListener('keydown', onKey, { capture: true });
    return () => place.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  return (
    <>
      <button
        type="button"
        class={isSign ? 'quiet help-sign' : 'quiet'}
        ref={button}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        {...(isSign && { 'aria-label': t('help_title'), title: t('help_title') })}
        onClick={open}
      >
        {isSign ? '?' : t('help_title')}
      </button>
      {isOpen && (
        <HelpSheet
          surface={surface}
          commands={commands}
          failure={failure}
          onChangeKeys={() =>
            help.changeKeys().catch((reason: Error) => setFailure(reason.message))
          }
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
