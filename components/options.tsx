import type { NamesProps } from './names-props.ts';
import { OptionsNames } from './options-names.tsx';
import { useWords } from './words-context.ts';
import { Wordmark } from './wordmark.tsx';

export type { NamesProps } from './names-props.ts';

export interface OptionsProps {
  names: NamesProps;
}

/** The options page: its sections one after another. */
export function Options({ names }: OptionsProps) {
  const t = useWords();
  return (
    <main class="sheet margined options">
      <header>
        <Wordmark />
        <p class="lede">{t('options_title')}</p>
      </header>
      <OptionsNames {...names} />
    </main>
  );
}
