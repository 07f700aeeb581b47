import { RATINGS } from '../lib/annotation.ts';
import { CLAIM_KINDS } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';
import { KIND_KEYS } from './kind-keys.ts';
import type { PanelFilter } from './panel-items.ts';
import { RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

interface Option {
  value: string;
  words: MessageKey;
}

const KINDS: Option[] = [
  { value: '', words: 'filter_any_kind' },
  ...CLAIM_KINDS.map((kind) => ({ value: kind, words: KIND_KEYS[kind] })),
];

const STATES: Option[] = [
  { value: '', words: 'filter_any_rating' },
  { value: 'unchecked', words: 'filter_unchecked' },
  { value: 'changed', words: 'state_changed' },
  ...(['to-check', ...RATINGS] as const).map((rating) => ({
    value: rating,
    words: RATING_KEYS[rating],
  })),
];

/** Check-worthiness: at 0.5 a checker would as likely take a claim up as not. */
const WORTHS: Option[] = [
  { value: '0', words: 'filter_any_worth' },
  { value: '0.5', words: 'filter_worth_checking' },
  { value: '0.75', words: 'filter_most_worth' },
];

interface ChoiceProps {
  label: MessageKey;
  options: Option[];
  value: string;
  onChoice(value: string): void;
}

function Choice({ label, options, value, onChoice }: ChoiceProps) {
  const t = useWords();
  return (
    <select
      aria-label={t(label)}
      value={value}
      onChange={(event) => onChoice(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {t(option.words)}
        </option>
      ))}
    </select>
  );
}

export interface PanelFiltersProps {
  filter: PanelFilter;
  onFilter(filter: PanelFilter): void;
}

/** Which of the claims are listed: by kind, by rating, by how much a checker would want them. */
export function PanelFilters({ filter, onFilter }: PanelFiltersProps) {
  const t = useWords();
  const choose = (part: { [Key in keyof PanelFilter]?: string }): void => {
    const { kind = filter.kind ?? '', rating = filter.rating ?? '', least = filter.least } = part;
    onFilter({
      least: Number(least),
      ...(kind && { kind: kind as NonNullable<PanelFilter['kind']> }),
      ...(rating && { rating: rating as NonNullable<PanelFilter['rating']> }),
    });
  };
  return (
    <div class="panel-filters" role="group" aria-label={t('filter')}>
      <Choice
        label="filter_kind"
        options={KINDS}
        value={filter.kind ?? ''}
        onChoice={(kind) => choose({ kind })}
      />
      <Choice
        label="filter_rating"
        options={STATES}
        value={filter.rating ?? ''}
        onChoice={(rating) => choose({ rating })}
      />
      <Choice
        label="filter_worth"
        options={WORTHS}
        value={String(filter.least)}
        onChoice={(least) => choose({ least })}
      />
    </div>
  );
}
