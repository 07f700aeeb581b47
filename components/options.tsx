import type { NamesProps } from './names-props.ts';
import { type DataProps, OptionsData } from './options-data.tsx';
import { type LookupProps, OptionsLookup } from './options-lookup.tsx';
import { OptionsNames } from './options-names.tsx';
import { OptionsReading, type ReadingProps } from './options-reading.tsx';
import { StoreNotice, type StoreNoticeProps } from './store-notice.tsx';
import { OptionsStrictness, type StrictnessProps } from './options-strictness.tsx';
import { useWords } from './words-context.ts';
import { Wordmark } from './wordmark.tsx';

export type { NamesProps } from './names-props.ts';
export type { ReadingProps } from './options-reading.tsx';
export type { DataProps } from './options-data.tsx';
export type { StrictnessProps } from './options-strictness.tsx';

export interface OptionsProps {
  reading: ReadingProps;
  marks: StrictnessProps;
  lookup: LookupProps;
  names: NamesProps;
  data: DataProps;
  /** What the reader should know of the store. */
  notice?: StoreNoticeProps | undefined;
}

/** The options page: its sections one after another. */
export function Options({ reading, marks, lookup, names, data, notice }: OptionsProps) {
  const t = useWords();
  return (
    <main class="sheet margined options">
      <header>
        <Wordmark />
        <p class="lede">{t('options_title')}</p>
      </header>
      {notice && <StoreNotice {...notice} />}
      <OptionsReading {...reading} />
      <OptionsStrictness {...marks} />
      <OptionsLookup {...lookup} />
      <OptionsNames {...names} />
      <OptionsData {...data} />
    </main>
  );
}
