import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { Evidence } from '../lib/annotation.ts';
import { EvidenceList } from './evidence-list.tsx';
import type { PendingLink } from './use-card.ts';
import { useWords } from './words-context.ts';

export interface EvidenceFieldProps {
  evidence: Evidence[];
  link: PendingLink;
  onChange(evidence: Evidence[]): void;
  onLink(link: PendingLink): void;
  onAdd(): void;
}

/** Evidence links and the line to add one; an address that is none keeps its words and says why. */
export function EvidenceField({ evidence, link, onChange, onLink, onAdd }: EvidenceFieldProps) {
  const t = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (link.error) input.current?.focus();
  }, [link.error, link]);

  function onEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    onAdd();
  }

  return (
    <div class="field">
      <EvidenceList evidence={evidence} onChange={onChange} />
      <label class="aside" for={id}>
        {t('evidence_link')}
      </label>
      <div class="field-line">
        <input
          id={id}
          ref={input}
          type="url"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={link.text}
          aria-invalid={link.error !== undefined}
          aria-describedby={link.error ? `${id}-error` : undefined}
          onInput={(event) => onLink({ text: event.currentTarget.value })}
          onKeyDown={onEnter}
        />
        <button type="button" disabled={!link.text.trim()} onClick={onAdd}>
          {t('add')}
        </button>
      </div>
      {link.error && (
        <p class="error" id={`${id}-error`} role="alert">
          {link.error}
        </p>
      )}
    </div>
  );
}
