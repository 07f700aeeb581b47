import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { LineProblem, RejectedLine } from '../lib/formats/name-list.ts';
import { NAME_LIMIT, type NameStatement } from '../lib/reader-name.ts';
import type { MessageKey } from '../lib/words.ts';
import { countWords } from './count-words.ts';
import { useWords } from './words-context.ts';

/** What a file would bring; nothing of it is kept yet. */
export interface NamesImport {
  file: string;
  fresh: NameStatement[];
  there: NameStatement[];
  rejected: RejectedLine[];
}

export interface NamesPreviewProps {
  found: NamesImport;
  onAdd(): void;
  onCancel(): void;
}

/** Rows of each list that are shown; the counts say how many there are. */
const SHOWN = 20;

const PROBLEMS = {
  kind: 'line_kind',
  name: 'line_name',
  address: 'line_address',
  about: 'line_about',
  'too-many': 'line_too_many',
} as const satisfies Record<LineProblem, MessageKey>;

function Names({ title, names, open }: { title: string; names: NameStatement[]; open: boolean }) {
  if (names.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="preview-lines">
        {names.slice(0, SHOWN).map(({ kind, name, source, about, title: page }) => (
          <li key={`${kind} ${source} ${name}`}>
            <bdi class="name-text">{name}</bdi>{' '}
            <span class="name-said">{about ?? page ?? source}</span>
          </li>
        ))}
        {names.length > SHOWN && <li>…</li>}
      </ul>
    </details>
  );
}

function Rejected({ title, lines }: { title: string; lines: RejectedLine[] }) {
  const t = useWords();
  if (lines.length === 0) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <ul class="preview-lines">
        {lines.slice(0, SHOWN).map(({ line, text, problem }) => (
          <li key={line}>
            {t('line_number', line)} <bdi class="name-text">{text}</bdi>{' '}
            <span class="name-said">{t(PROBLEMS[problem], NAME_LIMIT.entries)}</span>
          </li>
        ))}
        {lines.length > SHOWN && <li>…</li>}
      </ul>
    </details>
  );
}

/** What a file holds, told before anything is written. */
export function NamesPreview({ found, onAdd, onCancel }: NamesPreviewProps) {
  const t = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [found]);
  const { fresh, there, rejected } = found;
  return (
    <section class="preview" aria-labelledby={id}>
      <h3 class="label" id={id} tabIndex={-1} ref={heading}>
        {t('import_title', found.file)}
      </h3>
      {fresh.length === 0 && <p>{t('import_nothing')}</p>}
      <Names title={countWords(t, 'import_new', fresh.length)} names={fresh} open />
      <Names title={countWords(t, 'import_there', there.length)} names={there} open={false} />
      <Rejected title={countWords(t, 'import_rejected', rejected.length)} lines={rejected} />
      <div class="acts">
        {fresh.length > 0 && (
          <button type="button" class="primary" onClick={onAdd}>
            {countWords(t, 'import_add', fresh.length)}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(fresh.length > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </section>
  );
}
