import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../lib/annotation.ts';
import { EvidenceEditor } from './evidence-editor.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { evidenceName } from './evidence-words.ts';
import { useWords } from './words-context.ts';

export interface EvidenceListProps {
  evidence: Evidence[];
  onChange(evidence: Evidence[]): void;
}

interface Removed {
  evidence: Evidence;
  at: number;
}

/** Says what was taken away, and brings it back. */
function RemovedNote({ removed, onUndo }: { removed: Removed; onUndo(): void }) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that took it away is gone with it.
  useLayoutEffect(() => undo.current?.focus(), [removed]);
  return (
    <p class="aside evidence-removed">
      <span role="status">{t('evidence_removed', evidenceName(removed.evidence))}</span>{' '}
      <button type="button" class="quiet" ref={undo} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}

/** The sources a rating rests on, each with what it says of the claim; one at a time is written on. */
export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  const root = useRef<HTMLUListElement>(null);
  const [editing, setEditing] = useState<number>();
  const [removed, setRemoved] = useState<Removed>();

  const replace = (at: number, next: Evidence): void => onChange(evidence.with(at, next));

  function remove(at: number) {
    setRemoved({ evidence: evidence[at]!, at });
    setEditing(undefined);
    onChange(evidence.toSpliced(at, 1));
  }

  function undo() {
    if (removed) onChange(evidence.toSpliced(removed.at, 0, removed.evidence));
    setRemoved(undefined);
  }

  function close(at: number) {
    setEditing(undefined);
    queueMicrotask(() => root.current?.querySelector<HTMLElement>(`[data-at="${at}"] a`)?.focus());
  }

  return (
    <>
      {evidence.length > 0 && (
        <ul class="evidence-list" ref={root}>
          {evidence.map((each, at) => (
            <li key={at} class="evidence-item" data-at={at}>
              {at === editing ? (
                <EvidenceEditor
                  evidence={each}
                  onChange={(next) => replace(at, next)}
                  onDone={() => close(at)}
                />
              ) : (
                <EvidenceItem
                  evidence={each}
                  onStance={(stance) => replace(at, { ...each, stance })}
                  onEdit={() => setEditing(at)}
                  onRemove={() => remove(at)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && <RemovedNote removed={removed} onUndo={undo} />}
    </>
  );
}
