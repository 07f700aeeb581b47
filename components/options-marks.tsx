import type { Strictness } from '../lib/claim.ts';
import type { OptionsRecord } from '../lib/formats/options/options-record.ts';
import type { MessageKey } from '../lib/words.ts';
import { KindSwitches, type KindSwitchesProps } from './kind-switches.tsx';
import { LookSample } from './look-sample.tsx';
import { OptionsSection } from './options-section.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { useWords } from './words-context.ts';

type MarkLook = OptionsRecord['markLook'];

/** Each undefined while it is being read. */
export interface MarksProps {
  strictness: Strictness | undefined;
  onStrictness(strictness: Strictness): void;
  kinds: KindSwitchesProps;
  look: MarkLook | undefined;
  onLook(look: MarkLook): void;
}

export const STRICTNESS_KEYS = {
  few: 'strictness_few',
  balanced: 'strictness_balanced',
  all: 'strictness_all',
} as const satisfies Record<Strictness, MessageKey>;

export const LOOK_KEYS = {
  fine: 'look_fine',
  strong: 'look_strong',
  tinted: 'look_tinted',
} as const satisfies Record<MarkLook, MessageKey>;

/** How much of a page is marked, which kinds, and how. */
export function OptionsMarks({ strictness, onStrictness, kinds, look, onLook }: MarksProps) {
  const t = useWords();
  const choicesOf = <Value extends string>(keys: Record<Value, MessageKey>) =>
    (Object.keys(keys) as Value[]).map((value) => ({ value, words: t(keys[value]) }));
  return (
    <OptionsSection id="marks" title={t('strictness_title')} text={t('strictness_text')}>
      <RadioChoice
        legend={t('strictness_legend')}
        choices={choicesOf(STRICTNESS_KEYS)}
        value={strictness}
        onChoose={onStrictness}
      />
      <KindSwitches {...kinds} />
      <RadioChoice
        legend={t('look_legend')}
        choices={choicesOf(LOOK_KEYS)}
        value={look}
        onChoose={onLook}
      />
      <LookSample />
    </OptionsSection>
  );
}
