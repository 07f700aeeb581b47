import { useId, useState } from 'preact/hooks';
import type { ReaderName, ReaderNameKind } from '../lib/reader-name.ts';
import type { MessageKey } from '../lib/words.ts';
import { NameForm } from './name-form.tsx';
import { NameRow } from './name-row.tsx';
import type { NamesModel } from './use-names.ts';
import { useWords } from './words-context.ts';

/** Rows shown at first, and how many more a click brings. */
const ROWS = 50;

const KEYS = {
  accepted: ['accepted_title', 'accepted_hint', 'accepted_empty'],
  known: ['known_title', 'known_hint', 'known_empty'],
} as const satisfies Record<ReaderNameKind, readonly MessageKey[]>;

function inOrder(names: readonly ReaderName[], language: string): ReaderName[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return names.toSorted((a, b) => compare(a.name, b.name) || compare(a.source, b.source));
}

export interface NameListProps {
  kind: ReaderNameKind;
  model: NamesModel;
}

/** The names of one kind, in the order of the alphabet, and the line to add one. */
export function NameList({ kind, model }: NameListProps) {
  const t = useWords();
  const id = useId();
  const [limit, setLimit] = useState(ROWS);
  const [title, hint, empty] = KEYS[kind];
  const names = inOrder(
    model.names.filter((name) => name.kind === kind),
    t('language_tag'),
  );
  return (
    <section class="names" aria-labelledby={id}>
      <h3 id={id} class="label">
        {t(title)} {names.length > 0 && <span class="count">{names.length}</span>}
      </h3>
      <p class="aside">{t(hint)}</p>
      <NameForm kind={kind} onSubmit={model.addOne} />
      {names.length === 0 && (
        <p class="aside names-empty">{model.query ? t('names_nothing', model.query) : t(empty)}</p>
      )}
      <ul class="name-rows">
        {names.slice(0, limit).map((name) => (
          <NameRow key={name.id} name={name} model={model} />
        ))}
      </ul>
      {names.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + ROWS)}>
          {t('show_more')}
        </button>
      )}
    </section>
  );
}
