import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** How words of another page become evidence: the claim waits for them from when its card was opened. */
export function EvidenceElsewhere({ onSeek }: { onSeek(): void }) {
  const t = useWords();
  const [isTold, setIsTold] = useState(false);
  return (
    <div class="evidence-elsewhere">
      <button
        type="button"
        class="quiet"
        aria-expanded={isTold}
        onClick={() => {
          setIsTold(!isTold);
          onSeek();
        }}
      >
        {t('evidence_elsewhere')}
      </button>
      <p class="aside" role="status">
        {isTold && t('evidence_elsewhere_how')}
      </p>
    </div>
  );
}
