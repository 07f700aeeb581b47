import { useRef, useState } from 'preact/hooks';
import type { NamesProps } from './names-props.ts';
import { type CardOptionsProps, OptionsCard } from './options-card.tsx';
import { type DataProps, OptionsData } from './options-data.tsx';
import { type KeysProps, OptionsKeys } from './options-keys.tsx';
import { type LookupProps, OptionsLookup } from './options-lookup.tsx';
import { type MarksProps, OptionsMarks } from './options-marks.tsx';
import { OptionsNames } from './options-names.tsx';
import { OptionsReading, type ReadingProps } from './options-reading.tsx';
import { OptionsSearch } from './options-search.tsx';
import { OptionsSettings, type SettingsProps } from './options-settings.tsx';
import { StoreNotice, type StoreNoticeProps } from './store-notice.tsx';
import { useFoundRows } from './use-found-rows.ts';
import { useWords } from './words-context.ts';
import { Wordmark } from './wordmark.tsx';

export type { NamesProps } from './names-props.ts';
export type { ReadingProps } from './options-reading.tsx';
export type { DataProps } from './options-data.tsx';
export type { CardOptionsProps } from './options-card.tsx';
export type { LookupProps } from './options-lookup.tsx';
export type { KeysProps } from './options-keys.tsx';
export type { MarksProps } from './options-marks.tsx';
export type { SettingsProps } from './options-settings.tsx';

export interface OptionsProps {
  reading: ReadingProps;
  marks: MarksProps;
  card: CardOptionsProps;
  lookup: LookupProps;
  keys: KeysProps;
  names: NamesProps;
  data: DataProps;
  settings: SettingsProps;
  /** What the reader should know of the store. */
  notice?: StoreNoticeProps | undefined;
}

/** The options page: its sections one after another, and a field that finds what is in them. */
export function Options(props: OptionsProps) {
  const { reading, marks, card, lookup, keys, names, data, settings, notice } = props;
  const t = useWords();
  const root = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const found = useFoundRows(root, query);
  return (
    <main class="sheet margined options" ref={root}>
      <header>
        <Wordmark />
        <p class="lede">{t('options_title')}</p>
      </header>
      <OptionsSearch query={query} found={found} onQuery={setQuery} />
      {notice && <StoreNotice {...notice} />}
      <OptionsReading {...reading} />
      <OptionsMarks {...marks} />
      <OptionsCard {...card} />
      <OptionsLookup {...lookup} />
      <OptionsKeys {...keys} />
      <OptionsNames {...names} />
      <OptionsData {...data} />
      <OptionsSettings {...settings} />
    </main>
  );
}
