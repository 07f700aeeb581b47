import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Evidence, evidenceUrl } from '../lib/annotation.ts';
import { evidenceName } from './evidence-words.ts';
import { localDay, momentOfDay } from './local-day.ts';
import { useWords } from './words-context.ts';

export interface EvidenceEditorProps {
  evidence: Evidence;
  /** At each change that can be kept. */
  onChange(evidence: Evidence): void;
  onDone(): void;
}

/** What the store takes, in UTF-16 code units. */
const LONGEST = { title: 2_000, quote: 20_000 };

/** Evidence without what was emptied: an absent title is none, not one of no letters. */
function tidy({ title, quote, ...rest }: Evidence): Evidence {
  return { ...rest, ...(title && { title }), ...(quote && { quote }) };
}

function Field({
  id,
  label,
  children,
}: {
  id: string;
  label: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label class="aside" for={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

/** The fields of one source. What is written is kept as it is typed; an address that is none waits, and says why. */
export function EvidenceEditor({ evidence, onChange, onDone }: EvidenceEditorProps) {
  const t = useWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(evidence.url);
  const isLink = evidenceUrl(address) !== undefined;
  useLayoutEffect(() => first.current?.focus(), []);

  const change = (part: Partial<Evidence>): void => onChange(tidy({ ...evidence, ...part }));

  function changeAddress(text: string) {
    setAddress(text);
    const url = evidenceUrl(text);
    if (url !== undefined) change({ url });
  }

  function onKeyDown(event: KeyboardEvent) {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (!isEnter || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    if (isLink) onDone();
  }

  return (
    <div
      class="evidence-editor"
      role="group"
      aria-label={t('evidence_edit_this', evidenceName(evidence))}
      onKeyDown={onKeyDown}
    >
      <Field id={`${id}-title`} label={t('evidence_title')}>
        <input
          id={`${id}-title`}
          ref={first}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST.title}
          value={evidence.title ?? ''}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </Field>
      <Field id={`${id}-quote`} label={t('evidence_quote')}>
        <textarea
          id={`${id}-quote`}
          rows={2}
          dir="auto"
          maxLength={LONGEST.quote}
          value={evidence.quote ?? ''}
          onInput={(event) => change({ quote: event.currentTarget.value })}
        />
      </Field>
      <Field id={`${id}-link`} label={t('evidence_link')}>
        <input
          id={`${id}-link`}
          type="url"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={address}
          aria-invalid={!isLink}
          aria-describedby={isLink ? undefined : `${id}-error`}
          onInput={(event) => changeAddress(event.currentTarget.value)}
        />
        {!isLink && (
          <p class="error" id={`${id}-error`} role="alert">
            {t('evidence_not_a_link')}
          </p>
        )}
      </Field>
      <Field id={`${id}-seen`} label={t('evidence_seen_on')}>
        <input
          id={`${id}-seen`}
          type="date"
          value={localDay(evidence.accessed)}
          onInput={(event) => {
            const accessed = momentOfDay(event.currentTarget.value);
            if (accessed !== undefined) change({ accessed });
          }}
        />
      </Field>
      <button type="button" disabled={!isLink} onClick={onDone}>
        {t('done')}
      </button>
    </div>
  );
}
