import { type Evidence, STANCES, type Stance } from '../lib/annotation.ts';
import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

const STANCE_KEYS = {
  supports: 'stance_supports',
  refutes: 'stance_refutes',
  context: 'stance_context',
} as const satisfies Record<Stance, MessageKey>;

/** "example.com/report": what tells two links apart, without the part all share. */
function shownUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

interface EvidenceItemProps {
  evidence: Evidence;
  onStance(stance: Stance): void;
  onRemove(): void;
}

function EvidenceItem({ evidence, onStance, onRemove }: EvidenceItemProps) {
  const t = useWords();
  const shown = evidence.title ?? shownUrl(evidence.url);
  return (
    <li class="evidence-item">
      <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={evidence.url}>
        {shown}
      </a>
      <span class="evidence-acts">
        <select
          aria-label={t('stance_label', shown)}
          value={evidence.stance}
          onChange={(event) => onStance(event.currentTarget.value as Stance)}
        >
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {t(STANCE_KEYS[stance])}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="quiet"
          aria-label={t('evidence_remove_this', shown)}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </span>
    </li>
  );
}

export interface EvidenceListProps {
  evidence: Evidence[];
  onChange(evidence: Evidence[]): void;
}

/** The links a rating rests on, each with what it says of the claim. */
export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence-list">
      {evidence.map((each) => (
        <EvidenceItem
          key={each.url}
          evidence={each}
          onStance={(stance) =>
            onChange(evidence.map((other) => (other === each ? { ...other, stance } : other)))
          }
          onRemove={() => onChange(evidence.filter((other) => other !== each))}
        />
      ))}
    </ul>
  );
}
