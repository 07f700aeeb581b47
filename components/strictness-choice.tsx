import type { Strictness } from '../lib/claim.ts';
import type { MessageKey } from '../lib/words.ts';
import { useId } from 'preact/hooks';
import { useWords } from './words-context.ts';

const LEVELS: readonly { level: Strictness; words: MessageKey }[] = [
  { level: 'few', words: 'marks_few' },
  { level: 'balanced', words: 'marks_balanced' },
  { level: 'all', words: 'marks_all' },
];

export interface StrictnessChoiceProps {
  strictness: Strictness;
  onChoose(strictness: Strictness): void;
}

/** How much of a page is marked, in one line. */
export function StrictnessChoice({ strictness, onChoose }: StrictnessChoiceProps) {
  const t = useWords();
  const id = useId();
  return (
    <p class="strictness-choice">
      <label for={id}>{t('marks')}</label>
      <select
        id={id}
        value={strictness}
        onChange={(event) => onChoose(event.currentTarget.value as Strictness)}
      >
        {LEVELS.map(({ level, words }) => (
          <option key={level} value={level}>
            {t(words)}
          </option>
        ))}
      </select>
    </p>
  );
}
