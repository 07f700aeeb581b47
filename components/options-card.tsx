import type { OptionsRecord } from '../lib/formats/options/options-record.ts';
import { BADGE_CHOICES, type BadgeChoice } from '../lib/toolbar.ts';
import { BADGE_WORDS } from './badge-words.ts';
import { OptionsSection } from './options-section.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';

type CardPosition = OptionsRecord['cardPosition'];

/** Each undefined while it is being read. */
export interface CardOptionsProps {
  position: CardPosition | undefined;
  onPosition(position: CardPosition): void;
  /** Whether a button is shown beside selected text. */
  selectionButton: boolean | undefined;
  onSelectionButton(on: boolean): void;
  /** What the toolbar button counts. */
  badge: BadgeChoice | undefined;
  onBadge(choice: BadgeChoice): void;
}

/** What opens on a click or a selection, and where. */
export function OptionsCard(props: CardOptionsProps) {
  const { position, onPosition, selectionButton, onSelectionButton, badge, onBadge } = props;
  const t = useWords();
  return (
    <OptionsSection id="card" title={t('card_title_options')} text={t('card_text_options')}>
      <RadioChoice
        legend={t('card_position')}
        choices={[
          { value: 'beside', words: t('card_beside') },
          { value: 'edge', words: t('card_edge') },
        ]}
        value={position}
        onChoose={onPosition}
      />
      {selectionButton !== undefined && (
        <div class="option-row" data-find>
          <Switch label={t('selection_button')} on={selectionButton} onSwitch={onSelectionButton} />
        </div>
      )}
      <RadioChoice
        legend={t('badge_legend')}
        choices={BADGE_CHOICES.map((value) => ({ value, words: t(BADGE_WORDS[value]) }))}
        value={badge}
        onChoose={onBadge}
      />
    </OptionsSection>
  );
}
