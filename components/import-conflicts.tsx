import { useId } from 'preact/hooks';
import type { Annotation } from '../lib/annotation.ts';
import { capturedExcerpt } from '../lib/excerpt.ts';
import { type Choice, CHOICES } from '../lib/import/merge.ts';
import type { Conflict, ImportPlan } from '../lib/import/plan-import.ts';
import { type Field, FIELDS } from '../lib/import/states.ts';
import { siteOf } from '../lib/url.ts';
import type { MessageKey } from '../lib/words.ts';
import { countWords } from './count-words.ts';
import { Quotation } from './quotation.tsx';
import { RatingMark } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

const CHOICE_KEYS = {
  mine: 'conflict_mine',
  theirs: 'conflict_theirs',
  both: 'conflict_both',
} as const satisfies Record<Choice, MessageKey>;

const FIELD_KEYS = {
  claim: 'conflict_field_claim',
  rating: 'conflict_field_rating',
  note: 'conflict_field_note',
  tags: 'conflict_field_tags',
  evidence: 'conflict_field_evidence',
} as const satisfies Record<Field, MessageKey>;

/** What page it is about: the same words may have been rated on several. */
function pageWords({ target }: Annotation): string {
  const site = siteOf(target.source);
  return target.captured.title ? `${target.captured.title} · ${site}` : site;
}

interface SideProps {
  title: string;
  annotation: Annotation;
  fields: Field[];
}

/** What one of the two says, as far as they differ. */
function Side({ title, annotation, fields }: SideProps) {
  const { rating, note, tags, evidence } = annotation.body;
  return (
    <div class="conflict-side">
      <h4 class="kicker">{title}</h4>
      <RatingMark rating={rating} />
      {fields.includes('claim') && <p>{annotation.target.selector[0].exact}</p>}
      {fields.includes('note') && note !== '' && <p class="conflict-note">{note}</p>}
      {fields.includes('tags') && tags.length > 0 && <p class="aside">{tags.join(' · ')}</p>}
      {fields.includes('evidence') &&
        evidence.map(({ url, title: name }) => (
          <p class="aside" key={url}>
            {name ?? url}
          </p>
        ))}
    </div>
  );
}

interface ChooserProps {
  label: string;
  value: Choice;
  onChoose(choice: Choice): void;
}

function Chooser({ label, value, onChoose }: ChooserProps) {
  const t = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Choice)}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(CHOICE_KEYS[choice])}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface ImportChoices {
  rest: Choice;
  own: ReadonlyMap<string, Choice>;
}

export interface ImportConflictsProps {
  plan: ImportPlan;
  choices: ImportChoices;
  onChoose(choices: ImportChoices): void;
}

/** Where a file and the reader disagree: both sides, and what shall become of them. */
export function ImportConflicts({ plan, choices, onChoose }: ImportConflictsProps) {
  const t = useWords();
  const { conflicts, counts, disagree } = plan;
  if (counts.conflict === 0) return null;
  const differing = FIELDS.filter((field) => disagree[field] > 0);
  const chooseOwn = ({ mine }: Conflict, choice: Choice) =>
    onChoose({ ...choices, own: new Map([...choices.own, [mine.id, choice]]) });
  return (
    <details open>
      <summary>{countWords(t, 'import_conflicts', counts.conflict)}</summary>
      <p class="aside">
        {differing.map((field) => t(FIELD_KEYS[field], disagree[field])).join(' · ')}
      </p>
      <Chooser
        label={t('conflict_all')}
        value={choices.rest}
        onChoose={(rest) => onChoose({ rest, own: new Map() })}
      />
      <ul class="conflicts">
        {conflicts.map((conflict) => (
          <li class="conflict" key={conflict.mine.id}>
            <Quotation {...capturedExcerpt(conflict.mine)} />
            <p class="aside" dir="auto">
              {pageWords(conflict.mine)}
            </p>
            <div class="conflict-sides">
              <Side
                title={t('conflict_yours')}
                annotation={conflict.mine}
                fields={conflict.fields}
              />
              <Side
                title={t('conflict_in_file')}
                annotation={conflict.theirs}
                fields={conflict.fields}
              />
            </div>
            <Chooser
              label={t('conflict_this')}
              value={choices.own.get(conflict.mine.id) ?? choices.rest}
              onChoose={(choice) => chooseOwn(conflict, choice)}
            />
          </li>
        ))}
        {conflicts.length < counts.conflict && <li class="aside">{t('import_more')}</li>}
      </ul>
    </details>
  );
}
