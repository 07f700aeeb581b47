import type { NamesProps } from './names-props.ts';
import { OptionsNames } from './options-names.tsx';
import { OptionsReading, type ReadingProps } from './options-reading.tsx';
import { useWords } from './words-context.ts';
import { Wordmark } from './wordmark.tsx';

export type { NamesProps } from './names-props.ts';
export type { ReadingProps } from './options-reading.tsx';

export interface OptionsProps {
  reading: ReadingProps;
  names: NamesProps;
}

/** The options page: its sections one after another. */
export function Options({ reading, names }: OptionsProps) {
  const t = useWords();
  return (
    <main class="sheet margined options">
      <header>
        <Wordmark />
        <p class="lede">{t('options_title')}</p>
      </header>
      <OptionsReading {...reading} />
      <OptionsNames {...names} />
    </main>
  );
}
