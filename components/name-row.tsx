import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EVERYWHERE, type ReaderName } from '../lib/reader-name.ts';
import { NameForm } from './name-form.tsx';
import type { NamesModel } from './use-names.ts';
import { useWords } from './words-context.ts';

export interface NameRowProps {
  name: ReaderName;
  model: NamesModel;
}

/** The page's own words for itself, or its address without what all addresses share. */
function pageWords({ source, title }: ReaderName): string {
  return title ?? source.replace(/^https?:\/\/(www\.)?/, '');
}

/** What is said of a name besides its spelling. */
function Said({ name }: { name: ReaderName }) {
  const t = useWords();
  if (name.kind === 'known') return <span class="name-said">{name.about}</span>;
  if (name.source === EVERYWHERE) return <span class="name-said">{t('everywhere')}</span>;
  return (
    <span class="name-said">
      {t('only_on')}{' '}
      <a href={name.source} target="_blank" rel="noopener noreferrer" title={name.source}>
        {pageWords(name)}
      </a>
    </span>
  );
}

/** One name: as it is kept, or being edited in its place. */
export function NameRow({ name, model }: NameRowProps) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (editing) row.current?.querySelector('input')?.focus();
    else if (wasEditing.current) row.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return (
    <li class="name-row" ref={row}>
      {editing ? (
        <NameForm
          name={name}
          kind={name.kind}
          onCancel={() => setEditing(false)}
          onSubmit={async (statement) => {
            await model.revise(name, statement);
            setEditing(false);
          }}
        />
      ) : (
        <>
          <bdi class="name-text">{name.name}</bdi>
          <Said name={name} />
          <span class="name-row-acts">
            <button
              type="button"
              class="quiet"
              aria-label={t('edit_this', name.name)}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('evidence_remove_this', name.name)}
              onClick={() => model.remove(name)}
            >
              {t('remove')}
            </button>
          </span>
        </>
      )}
    </li>
  );
}
