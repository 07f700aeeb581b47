import { useEffect, useState } from 'preact/hooks';
import type { EvidenceNews } from '../lib/evidence/evidence-news.ts';
import { useWords } from './words-context.ts';

export interface EvidenceNoticeProps {
  news: EvidenceNews;
  onBack(): void;
  onUndo(): void;
  /** The reader has all the evidence wanted. */
  onDone(): void;
}

function useSaid({ news }: EvidenceNoticeProps): string {
  const t = useWords();
  const [said, setSaid] = useState('');
  const words =
    news.type === 'failed'
      ? news.why
      : t(news.type === 'added' ? 'evidence_added' : 'evidence_taken_back', news.claim);
  // A screen reader announces what changes in a region it knows already.
  useEffect(() => setSaid(words), [words]);
  return said;
}

/** Said on the page that a passage was taken from, with the way back to the claim. */
export function EvidenceNotice(props: EvidenceNoticeProps) {
  const t = useWords();
  const said = useSaid(props);
  const { type } = props.news;
  return (
    <section class="sheet page-notice" aria-label={t('extension_name')}>
      <p role="status">{said}</p>
      <div class="acts">
        {type !== 'failed' && (
          <button type="button" class="primary" onClick={props.onBack}>
            {t('evidence_back')}
          </button>
        )}
        {type === 'added' && (
          <button type="button" onClick={props.onUndo}>
            {t('undo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onDone}>
          {t(type === 'added' ? 'done' : 'close')}
        </button>
      </div>
    </section>
  );
}
