import type { Annotation } from '../lib/annotation.ts';
import { dayWords } from './day-words.ts';
import { RATING_KEYS } from './rating-mark.tsx';
import { wordDiff } from './word-diff.ts';
import { Wording } from './wording.tsx';
import { useWords } from './words-context.ts';

export interface ChangedNoteProps {
  /** For a dialog's aria-describedby. */
  id: string;
  annotation: Annotation;
  /** What the page says now. */
  sentence: string;
  /** When that was first seen, ISO 8601; left out where it is being seen now. */
  seen?: string | undefined;
  /** Where given, the way to the claim is offered in place of the advice to rate it anew. */
  onRecheck?: (() => void) | undefined;
}

/** A claim that the page has changed since it was rated: both wordings, and what changed in them. */
export function ChangedNote(props: ChangedNoteProps) {
  const { id, annotation, sentence, seen, onRecheck } = props;
  const t = useWords();
  const language = t('language_tag');
  const { before, now } = wordDiff(annotation.target.captured.sentence, sentence, language);
  const { rating } = annotation.body;
  const day = dayWords(annotation.modified, language);
  return (
    <div class="changed-note" id={id}>
      <p class="aside">
        {rating === 'to-check'
          ? t('changed_when_kept', day)
          : t('changed_when_rated', t(RATING_KEYS[rating]), day)}
      </p>
      <p>
        <Wording runs={before} as="del" />
      </p>
      <p class="aside changed-now">
        {seen ? t('changed_seen', dayWords(seen, language)) : t('changed_now')}
      </p>
      <p>
        <Wording runs={now} as="ins" />
      </p>
      {onRecheck ? (
        <p class="acts">
          <button type="button" class="recheck" onClick={onRecheck}>
            {t('recheck')}
          </button>
        </p>
      ) : (
        <p class="aside">{t('changed_rate_anew')}</p>
      )}
    </div>
  );
}
