import type { Annotation, Correction } from '../lib/annotation.ts';
import { dayWords } from './day-words.ts';
import { wordDiff } from './word-diff.ts';
import { Wording } from './wording.tsx';
import { useWords } from './words-context.ts';

export interface BothWordingsProps {
  annotation: Annotation;
  /** What the page says now; without `seen` it is being seen at this moment. */
  now: Pick<Correction, 'sentence'> & Partial<Correction>;
}

/** What was rated and what the page says instead, in a row of a list: what changed is marked in both. */
export function BothWordings({ annotation, now }: BothWordingsProps) {
  const t = useWords();
  const language = t('language_tag');
  const diff = wordDiff(annotation.target.captured.sentence, now.sentence, language);
  const day = now.seen && dayWords(now.seen, language);
  return (
    <span class="both-wordings">
      <Wording runs={diff.before} as="del" />
      <span class="row-state">{day ? t('changed_seen', day) : t('changed_now')}</span>
      <Wording runs={diff.now} as="ins" />
    </span>
  );
}
