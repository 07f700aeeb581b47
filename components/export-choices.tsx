import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMS, type ExportForm, FORM_KEYS } from './export-forms.ts';
import { ProgressLine } from './progress-line.tsx';
import { useWords } from './words-context.ts';

/** A part of the annotations that can be exported: all, what a search found, one article, a selection. */
export interface ExportScope {
  id: string;
  /** With the number of annotations in it: "All 2,310 ratings". */
  label: string;
}

export interface ExportProps {
  /** The narrowest first, all of them last. */
  scopes: ExportScope[];
  /** 0 to 1 while a file is being written. */
  writing: number | undefined;
  /** What came of it, in words. */
  news?: string | undefined;
  failure?: string | undefined;
  /** `reviewer` publishes the ClaimReviews, "" where that is open. */
  onExport(form: ExportForm, scope: string, reviewer: string): void;
  onCancel(): void;
}

interface FormsProps {
  chosen: ExportForm;
  onChoose(form: ExportForm): void;
}

function Forms({ chosen, onChoose }: FormsProps) {
  const t = useWords();
  const name = useId();
  return (
    <fieldset class="levels">
      <legend class="label">{t('export_form')}</legend>
      {EXPORT_FORMS.map((form) => {
        const [title, text] = FORM_KEYS[form];
        return (
          <label class="level" key={form}>
            <input
              type="radio"
              name={name}
              value={form}
              checked={form === chosen}
              onChange={() => onChoose(form)}
            />
            <span>
              {t(title)} <span class="aside">{t(text)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface ScopesProps {
  scopes: ExportScope[];
  chosen: string;
  onChoose(id: string): void;
}

function Scopes({ scopes, chosen, onChoose }: ScopesProps) {
  const t = useWords();
  const id = useId();
  if (scopes.length < 2) return null;
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('export_scope')}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {scopes.map((scope) => (
          <option key={scope.id} value={scope.id}>
            {scope.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is looked at; but a backup says that everything is in it, and a part is to be asked for. */
function usualScope(form: ExportForm, scopes: readonly ExportScope[]): string {
  const isAskedFor = form !== 'backup' || scopes[0]?.id === 'selection';
  return (isAskedFor ? scopes[0] : scopes.at(-1))?.id ?? '';
}

/** In which form, and how much of it, annotations leave as a file. */
export function ExportChoices(props: ExportProps) {
  const { scopes, writing, news, failure, onExport, onCancel } = props;
  const t = useWords();
  const [form, setForm] = useState<ExportForm>('backup');
  const [scope, setScope] = useState('');
  const [reviewer, setReviewer] = useState('');
  // A scope may be gone: a selection, once nothing is selected.
  const chosen = scopes.find(({ id }) => id === scope)?.id ?? usualScope(form, scopes);
  return (
    <div class="transfer">
      <Forms chosen={form} onChoose={setForm} />
      <Scopes scopes={scopes} chosen={chosen} onChoose={setScope} />
      {form === 'claim-review' && (
        <label class="field">
          <span class="label">{t('export_reviewer')}</span>
          <input
            type="text"
            value={reviewer}
            maxLength={200}
            onInput={(event) => setReviewer(event.currentTarget.value)}
          />
        </label>
      )}
      {writing === undefined ? (
        <div class="acts">
          <button
            type="button"
            class="primary"
            onClick={() => onExport(form, chosen, reviewer.trim())}
          >
            {t('export_save')}
          </button>
        </div>
      ) : (
        <ProgressLine label={t('export_writing')} done={writing} onCancel={onCancel} />
      )}
      <p role="status">{news}</p>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
