import type { Annotation, Revision, Surface } from '../lib/annotation.ts';
import type { MessageKey } from '../lib/words.ts';
import { countWords } from './count-words.ts';
import { dayWords } from './day-words.ts';
import { RatingMark } from './rating-mark.tsx';
import { wordDiff } from './word-diff.ts';
import { Wording } from './wording.tsx';
import { useWords } from './words-context.ts';

const SURFACE_KEYS = {
  card: 'surface_card',
  popup: 'surface_popup',
  sidepanel: 'surface_sidepanel',
  dashboard: 'surface_dashboard',
  import: 'surface_import',
} as const satisfies Record<Surface, MessageKey>;

/** The sentence before the page was corrected, and the one that took its place. */
function Correction({ before, now }: { before: string; now: string }) {
  const t = useWords();
  const diff = wordDiff(before, now, t('language_tag'));
  return (
    <div class="changed-note">
      <p>
        <Wording runs={diff.before} as="del" />
      </p>
      <p class="aside changed-now">{t('changed_then')}</p>
      <p>
        <Wording runs={diff.now} as="ins" />
      </p>
    </div>
  );
}

interface EntryProps {
  revision: Revision;
  /** What the page said from then on. */
  sentence: string;
}

function Entry({ revision, sentence }: EntryProps) {
  const t = useWords();
  const { body, at, surface, target } = revision;
  const evidence = body.evidence.length;
  return (
    <li class="history-entry">
      <p class="aside">
        {t('history_until', dayWords(at, t('language_tag')), t(SURFACE_KEYS[surface]))}
      </p>
      <p>
        <RatingMark rating={body.rating} />
      </p>
      {body.note && (
        <p class="history-note" dir="auto">
          {body.note}
        </p>
      )}
      {body.tags.length > 0 && <p class="aside">{body.tags.join(', ')}</p>}
      {evidence > 0 && <p class="aside">{countWords(t, 'links', evidence)}</p>}
      {target && <Correction before={target.captured.sentence} now={sentence} />}
    </li>
  );
}

/** The sentence that held after each revision: that of the next one that changed it, or today's. */
function sentencesAfter({ history, target }: Annotation): string[] {
  return history.map((_, index) => {
    const next = history.slice(index + 1).find((later) => later.target);
    return (next?.target ?? target).captured.sentence;
  });
}

export interface DetailHistoryProps {
  annotation: Annotation;
  /** Whether it begins unfolded; by itself where the page was corrected. */
  isOpen?: boolean;
}

/** What the annotation said before, the latest first. */
export function DetailHistory({ annotation, isOpen }: DetailHistoryProps) {
  const t = useWords();
  const { history } = annotation;
  const after = sentencesAfter(annotation);
  if (history.length === 0) return null;
  const wasCorrected = history.some(({ target }) => target);
  return (
    <details class="unfold history" open={isOpen ?? wasCorrected}>
      <summary>
        {t('history')}
        <span class="count">{history.length}</span>
      </summary>
      <ol>
        {history
          .map((revision, index) => (
            <Entry key={index} revision={revision} sentence={after[index] ?? ''} />
          ))
          .reverse()}
      </ol>
    </details>
  );
}
