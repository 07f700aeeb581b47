import { useId, useState } from 'preact/hooks';
import { type Rating, RATINGS } from '../lib/annotation.ts';
import { countWords } from './count-words.ts';
import { Menu } from './menu.tsx';
import { RatingMark } from './rating-mark.tsx';
import { tagsIn } from './tags-field.tsx';
import { useWords } from './words-context.ts';

export interface BulkActs {
  onRate(ids: string[], rating: Rating): void;
  onTag(ids: string[], tags: string[]): void;
  onUntag(ids: string[], tags: string[]): void;
  onRemove(ids: string[]): void;
  onExport(ids: string[]): void;
}

export interface BulkProps extends BulkActs {
  ids: ReadonlySet<string>;
  /** How many the search finds in all; Infinity while they are being counted. */
  total: number;
  /** All tags there are, for completion. */
  tags: readonly string[];
  /** Something is being done already. */
  busy: boolean;
  onSelectAll(): void;
  onClear(): void;
}

interface TagFormProps {
  act: string;
  tags: readonly string[];
  onSubmit(tags: string[]): void;
  onCancel(): void;
}

function TagForm({ act, tags, onSubmit, onCancel }: TagFormProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="bulk-tags"
      onSubmit={(event) => {
        event.preventDefault();
        const given = tagsIn(text);
        if (given.length > 0) onSubmit(given);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="aside" for={id}>
        {t('tags_hint')}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-tags`}
        autocomplete="off"
        value={text}
        ref={(input) => {
          if (input && document.activeElement !== input && text === '') input.focus();
        }}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={`${id}-tags`}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="primary" disabled={tagsIn(text).length === 0}>
        {act}
      </button>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}

/** What can be done with the selected annotations together. */
export function DashboardBulk(props: BulkProps) {
  const t = useWords();
  const ids = [...props.ids];
  const [tagging, setTagging] = useState<'onTag' | 'onUntag'>();
  const { busy, total } = props;
  return (
    <div class="bulk" role="group" aria-label={t('bulk_title')}>
      <strong class="bulk-count">{countWords(t, 'selected', ids.length)}</strong>
      {tagging ? (
        <TagForm
          act={t(tagging === 'onTag' ? 'bulk_tag' : 'bulk_untag')}
          tags={props.tags}
          onCancel={() => setTagging(undefined)}
          onSubmit={(tags) => {
            setTagging(undefined);
            props[tagging](ids, tags);
          }}
        />
      ) : (
        <>
          <Menu
            label={t('bulk_rate')}
            disabled={busy}
            items={([...RATINGS, 'to-check'] as Rating[]).map((rating) => ({
              key: rating,
              words: <RatingMark rating={rating} />,
              onChoose: () => props.onRate(ids, rating),
            }))}
          />
          <button type="button" disabled={busy} onClick={() => setTagging('onTag')}>
            {t('bulk_tag')}
          </button>
          <button type="button" disabled={busy} onClick={() => setTagging('onUntag')}>
            {t('bulk_untag')}
          </button>
          <button type="button" onClick={() => props.onExport(ids)}>
            {t('export')}
          </button>
          <button type="button" class="danger" disabled={busy} onClick={() => props.onRemove(ids)}>
            {t('delete')}
          </button>
        </>
      )}
      <span class="bulk-more">
        {ids.length < total && (
          <button type="button" class="quiet" onClick={props.onSelectAll}>
            {total === Infinity ? t('select_all') : countWords(t, 'select_all_found', total)}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onClear}>
          {t('select_none')}
        </button>
      </span>
    </div>
  );
}
