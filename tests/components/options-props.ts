import { vi } from 'vitest';
import type {
  CardOptionsProps,
  DataProps,
  KeysProps,
  LookupProps,
  MarksProps,
  OptionsProps,
  ReadingProps,
  SettingsProps,
} from '../../components/options.tsx';
import { ALL_LOOKUPS } from '../../lib/lookup/lookup-choice.ts';
import type { OptionsRecord } from '../../lib/formats/options/options-record.ts';
import { transferProps } from './transfer-props.ts';

export const OPTIONS: OptionsRecord = {
  reading: 'articles',
  siteRules: { 'news.example': 'off' },
  strictness: 'balanced',
  offKinds: [],
  markLook: 'fine',
  cardPosition: 'beside',
  selectionButton: true,
  badge: 'changed',
  lookup: { engine: 'duckduckgo', shown: ['search', 'wikipedia'] },
};

/** What the options page is given, with calls that are noted. */
export function optionsProps() {
  const never = () => Promise.reject(new Error('not asked for here'));
  return {
    reading: {
      access: 'all',
      sites: [],
      onAllow: vi.fn<ReadingProps['onAllow']>(),
      onOnlySites: vi.fn<ReadingProps['onOnlySites']>(),
      onOnlyWhenAsked: vi.fn<ReadingProps['onOnlyWhenAsked']>(),
      onSiteSwitch: vi.fn<ReadingProps['onSiteSwitch']>(),
      onSiteAdd: vi.fn<ReadingProps['onSiteAdd']>((typed) => typed.includes('.')),
      onSiteRemove: vi.fn<ReadingProps['onSiteRemove']>(),
    },
    marks: {
      strictness: 'balanced',
      onStrictness: vi.fn<MarksProps['onStrictness']>(),
      kinds: { off: ['date'], onOff: vi.fn<MarksProps['kinds']['onOff']>() },
      look: 'fine',
      onLook: vi.fn<MarksProps['onLook']>(),
    },
    card: {
      position: 'beside',
      onPosition: vi.fn<CardOptionsProps['onPosition']>(),
      selectionButton: true,
      onSelectionButton: vi.fn<CardOptionsProps['onSelectionButton']>(),
      badge: 'changed',
      onBadge: vi.fn<CardOptionsProps['onBadge']>(),
    },
    lookup: { lookup: ALL_LOOKUPS, onLookup: vi.fn<LookupProps['onLookup']>() },
    keys: {
      commands: [
        { name: 'next-claim', does: 'Open the next claim', keys: 'Alt+Shift+J' },
        { name: 'read-page', does: 'Find the claims of this page', keys: '' },
      ],
      failed: false,
      onChange: vi.fn<KeysProps['onChange']>(),
    },
    names: {
      names: [],
      onExport: () => {},
      onAdd: never,
      onRevise: never,
      onRemove: never,
      onRestore: never,
    },
    data: {
      ratings: 2,
      ...transferProps(),
      onDashboard: vi.fn<DataProps['onDashboard']>(),
      onDeleteAll: vi.fn<DataProps['onDeleteAll']>(async () => undefined),
    },
    settings: {
      now: OPTIONS,
      defaults: OPTIONS,
      onExport: vi.fn<SettingsProps['onExport']>(),
      onApply: vi.fn<SettingsProps['onApply']>(async () => undefined),
    },
  } satisfies OptionsProps;
}
