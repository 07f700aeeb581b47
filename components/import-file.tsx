import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportPlan } from '../lib/import/plan-import.ts';
import type { ImportChoices } from './import-conflicts.tsx';
import { FileButton } from './file-button.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useWords } from './words-context.ts';

/** The forms of file that can be read. */
const ACCEPTED =
  '.jsonl,.json,.jsonld,.csv,.tsv,.txt,application/json,application/ld+json,text/csv';

/** How far an import is. */
export type ImportState =
  | { step: 'none' }
  /** `done` is 0 to 1. */
  | { step: 'checking'; file: string; done: number }
  | { step: 'checked'; file: string; plan: ImportPlan }
  | { step: 'writing'; file: string; done: number }
  | { step: 'taking-back'; file: string }
  /** What came of it; it can be taken back where `canUndo`. */
  | { step: 'told'; news: string; canUndo: boolean }
  | { step: 'failed'; failure: string; canUndo: boolean };

export interface ImportProps {
  state: ImportState;
  onFile(file: File): void;
  onImport(choices: ImportChoices, withSettings: boolean): void;
  /** Ends what is going on. */
  onCancel(): void;
  onUndo(): void;
}

function Outcome({ state, onUndo }: Pick<ImportProps, 'state' | 'onUndo'>) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that began it is gone: focus comes to what takes it back.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [state]);
  const canUndo = 'canUndo' in state && state.canUndo;
  return (
    <div class="acts">
      <p role="status">{state.step === 'told' && state.news}</p>
      {state.step === 'failed' && (
        <p class="error" role="alert">
          {state.failure}
        </p>
      )}
      {canUndo && (
        <button type="button" ref={undo} onClick={onUndo}>
          {t('import_undo')}
        </button>
      )}
    </div>
  );
}

/** A file is chosen, read and checked whole, shown, and only then written; and can be taken back. */
export function ImportFile(props: ImportProps) {
  const { state, onFile, onImport, onCancel } = props;
  const t = useWords();
  const isBusy = state.step !== 'none' && state.step !== 'told' && state.step !== 'failed';
  return (
    <div class="transfer">
      {!isBusy && (
        <div class="acts">
          <FileButton label={t('import_choose')} accept={ACCEPTED} onFile={onFile} />
        </div>
      )}
      {state.step === 'checking' && (
        <ProgressLine
          label={t('import_checking', state.file)}
          done={state.done}
          onCancel={onCancel}
        />
      )}
      {state.step === 'checked' && (
        <ImportPreview
          file={state.file}
          plan={state.plan}
          onImport={onImport}
          onCancel={onCancel}
        />
      )}
      {state.step === 'writing' && (
        <ProgressLine
          label={t('import_writing', state.file)}
          done={state.done}
          onCancel={onCancel}
        />
      )}
      {state.step === 'taking-back' && <p role="status">{t('working')}</p>}
      <Outcome {...props} />
    </div>
  );
}
