import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../lib/annotation.ts';
import { capturedExcerpt, shorten } from '../lib/excerpt.ts';
import type { ImportPlan } from '../lib/import/plan-import.ts';
import { countWords } from './count-words.ts';
import { rejectionWords, warningWords } from './file-problem-words.ts';
import { type ImportChoices, ImportConflicts } from './import-conflicts.tsx';
import { Quotation } from './quotation.tsx';
import { Mark, RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** Code units of a sentence shown on either side of its claim. */
const AROUND = 60;
/** Rows of each list that are drawn. */
const SHOWN = 20;

function Claims({ title, some, count }: { title: string; some: Annotation[]; count: number }) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="preview-claims">
        {some.slice(0, SHOWN).map((annotation) => (
          <li key={annotation.id}>
            <Mark name={annotation.body.rating} />
            <span>
              <Quotation {...shorten(capturedExcerpt(annotation), AROUND)} />{' '}
              <span class="aside">{t(RATING_KEYS[annotation.body.rating])}</span>
            </span>
          </li>
        ))}
        {count > SHOWN && <li class="aside">{t('import_more')}</li>}
      </ul>
    </details>
  );
}

function Rejected({ plan }: { plan: ImportPlan }) {
  const t = useWords();
  const { rejected, counts, unit } = plan;
  if (counts.rejected === 0) return null;
  return (
    <details open>
      <summary>{countWords(t, 'import_left_out', counts.rejected)}</summary>
      <ul class="preview-lines">
        {rejected.slice(0, SHOWN).map((entry) => (
          <li key={entry.line}>{rejectionWords(t, unit, entry)}</li>
        ))}
        {counts.rejected > SHOWN && <li class="aside">{t('import_more')}</li>}
      </ul>
    </details>
  );
}

export interface ImportPreviewProps {
  file: string;
  plan: ImportPlan;
  onImport(choices: ImportChoices, withSettings: boolean): void;
  onCancel(): void;
}

/** How many would be written at most: a conflict in which mine is kept writes nothing. */
function brings({ counts, others }: ImportPlan): number {
  return counts.new + counts.update + counts.history + counts.conflict + others.new;
}

/** What a file would bring, told before anything is written. */
export function ImportPreview({ file, plan, onImport, onCancel }: ImportPreviewProps) {
  const t = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<ImportChoices>({ rest: 'both', own: new Map() });
  const [withSettings, setWithSettings] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), [plan]);
  const { counts, others, warnings, fresh, updates } = plan;
  const amount = brings(plan);
  return (
    <section class="preview" aria-labelledby={id}>
      <h3 class="label" id={id} tabIndex={-1} ref={heading}>
        {t('import_would', file)}
      </h3>
      {warnings.map((warning) => (
        <p class="error" key={warning}>
          {warningWords(t, warning)}
        </p>
      ))}
      {amount === 0 && <p>{t('import_nothing')}</p>}
      <Claims title={countWords(t, 'import_fresh', counts.new)} some={fresh} count={counts.new} />
      <Claims
        title={countWords(t, 'import_updates', counts.update)}
        some={updates}
        count={counts.update}
      />
      <ImportConflicts plan={plan} choices={choices} onChoose={setChoices} />
      {counts.history > 0 && (
        <p class="aside">{countWords(t, 'import_histories', counts.history)}</p>
      )}
      {counts.same > 0 && <p class="aside">{countWords(t, 'import_same', counts.same)}</p>}
      {others.new > 0 && <p class="aside">{countWords(t, 'import_others', others.new)}</p>}
      <Rejected plan={plan} />
      {plan.settings && (
        <label class="level">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          <span>{t('import_settings')}</span>
        </label>
      )}
      <div class="acts">
        {(amount > 0 || withSettings) && (
          <button type="button" class="primary" onClick={() => onImport(choices, withSettings)}>
            {t('import_run')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(amount > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </section>
  );
}
