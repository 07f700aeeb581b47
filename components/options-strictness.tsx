import type { Strictness } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';
import { OptionsSection } from './options-section.tsx';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';

export interface StrictnessProps {
  /** undefined while it is being read. */
  strictness: Strictness | undefined;
  onChoose(strictness: Strictness): void;
  /** Whether a button is shown beside selected text; undefined while it is being read. */
  selectionButton: boolean | undefined;
  onSelectionButton(on: boolean): void;
}

const LEVELS: readonly { level: Strictness; words: MessageKey }[] = [
  { level: 'few', words: 'strictness_few' },
  { level: 'balanced', words: 'strictness_balanced' },
  { level: 'all', words: 'strictness_all' },
];

/** How much of a page is marked. */
export function OptionsStrictness(props: StrictnessProps) {
  const { strictness, onChoose, selectionButton, onSelectionButton } = props;
  const t = useWords();
  return (
    <OptionsSection id="strictness" title={t('strictness_title')} text={t('strictness_text')}>
      <fieldset class="levels">
        <legend class="label">{t('strictness_legend')}</legend>
        {LEVELS.map(({ level, words }) => (
          <label key={level} class="level">
            <input
              type="radio"
              name="strictness"
              value={level}
              checked={level === strictness}
              onChange={() => onChoose(level)}
            />
            {t(words)}
          </label>
        ))}
      </fieldset>
      {selectionButton !== undefined && (
        <Switch label={t('selection_button')} on={selectionButton} onSwitch={onSelectionButton} />
      )}
    </OptionsSection>
  );
}
