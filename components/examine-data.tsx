import { countWords } from './count-words.ts';
import { useWords } from './words-context.ts';

/** How far the examination of all that is kept is. */
export type Examination =
  | { step: 'none' }
  | { step: 'working' }
  /** `damaged` were set aside now, `anew` are in the lists again. */
  | { step: 'done'; sound: number; damaged: number; anew: number }
  | { step: 'failed' };

export interface ExamineProps {
  state: Examination;
  onExamine(): void;
}

/** Looks at everything that is kept, and says whether it is whole. */
export function ExamineData({ state, onExamine }: ExamineProps) {
  const t = useWords();
  return (
    <div class="transfer">
      <div class="acts">
        <button type="button" disabled={state.step === 'working'} onClick={onExamine}>
          {t(state.step === 'working' ? 'working' : 'examine_run')}
        </button>
      </div>
      <p role="status">
        {state.step === 'done' &&
          [
            countWords(t, 'examine_sound', state.sound),
            state.damaged > 0 && countWords(t, 'examine_damaged', state.damaged),
            state.anew > 0 && countWords(t, 'examine_anew', state.anew),
          ]
            .filter(Boolean)
            .join(' ')}
      </p>
      {state.step === 'failed' && (
        <p class="error" role="alert">
          {t('dashboard_failed')}
        </p>
      )}
    </div>
  );
}
