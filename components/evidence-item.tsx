import { type Evidence, STANCES, type Stance } from '../lib/annotation.ts';
import { dayWords } from './day-words.ts';
import { evidenceName, STANCE_KEYS } from './evidence-words.ts';
import { useWords } from './words-context.ts';

export interface EvidenceItemProps {
  evidence: Evidence;
  onStance(stance: Stance): void;
  onEdit(): void;
  onRemove(): void;
}

/** One source: its link, the words quoted from it, when it was seen, and what it says of the claim. */
export function EvidenceItem({ evidence, onStance, onEdit, onRemove }: EvidenceItemProps) {
  const t = useWords();
  const { url, quote, stance, accessed } = evidence;
  const name = evidenceName(evidence);
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" title={url} dir="auto">
        {name}
      </a>
      {quote && (
        <q class="quotation evidence-quote" dir="auto">
          {quote}
        </q>
      )}
      <p class="aside">{t('report_seen', dayWords(accessed, t('language_tag')))}</p>
      <div class="evidence-acts">
        <select
          aria-label={t('stance_label', name)}
          value={stance}
          onChange={(event) => onStance(event.currentTarget.value as Stance)}
        >
          {STANCES.map((each) => (
            <option key={each} value={each}>
              {t(STANCE_KEYS[each])}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="quiet"
          aria-label={t('evidence_edit_this', name)}
          onClick={onEdit}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('evidence_remove_this', name)}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
    </>
  );
}
