import type { Annotation } from '../lib/annotation.ts';
import { capturedExcerpt } from './excerpt.ts';
import type { CardProps } from './card-props.ts';
import { Quotation } from './quotation.tsx';
import { Mark } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

export interface StateNoteProps {
  state: CardProps['state'];
  annotation?: Annotation | undefined;
}

/** What became of a rated claim since: both wordings where it changed; nothing where it did not. */
export function StateNote({ state, annotation }: StateNoteProps) {
  const t = useWords();
  if (!annotation || (state !== 'changed' && state !== 'orphan')) return null;
  return (
    <section class={`state-note state-${state}`}>
      <h3 class="label in-margin">
        <Mark name={state} />
        {t(state === 'changed' ? 'state_changed' : 'state_orphan')}
      </h3>
      <p class="aside">{t(state === 'changed' ? 'changed_you_rated' : 'orphan_kept')}</p>
      {state === 'changed' && <Quotation {...capturedExcerpt(annotation)} />}
    </section>
  );
}
