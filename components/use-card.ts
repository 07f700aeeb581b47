import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AnnotationBody, type Evidence, emptyBody, evidenceUrl } from '../lib/annotation.ts';
import { changeEvidence, type EvidenceChange } from '../lib/evidence/change-evidence.ts';
import type { AcceptScope, CardProps } from './card-props.ts';
import { useBase } from './use-base.ts';
import { useWords } from './words-context.ts';

/** What the card shows: the form, or what became of it. */
export type CardPhase = 'editing' | 'saved' | 'deleted' | 'accepted';

/** What a form about an annotation, or one to be, has to know; a card knows more. */
export type CardSubject = Omit<
  CardProps,
  'claim' | 'offsetInSentence' | 'onClose' | 'onNext' | 'onPrevious'
> & {
  claim: Pick<CardProps['claim'], 'text'>;
};

/** Whether the page says another thing now than what was rated; no more once that was rated anew. */
function isChanged({ state, annotation, claim, sentence }: CardSubject): boolean {
  if (state !== 'changed' || !annotation) return false;
  return annotation.claim.text !== claim.text || annotation.target.captured.sentence !== sentence;
}

/** What the form begins with: of a changed claim all but the rating, which was of what it said then. */
function bodyBefore(props: CardSubject): AnnotationBody {
  const body = props.annotation?.body ?? emptyBody();
  return isChanged(props) ? { ...body, rating: 'to-check' } : body;
}

/** An address typed and not yet added. */
export interface PendingLink {
  text: string;
  error?: string;
}

function asEvidence(url: string): Evidence {
  return { url, stance: 'context', accessed: new Date().toISOString() };
}

function withLink(evidence: Evidence[], url: string): Evidence[] {
  return evidence.some((each) => each.url === url) ? evidence : [...evidence, asEvidence(url)];
}

/** Hands what is found elsewhere to the form as it is then. */
function useFollowed(
  follow: CardSubject['followEvidence'],
  take: (change: EvidenceChange) => boolean,
): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => follow?.((change) => latest.current(change)), []);
}

function failureWords(reason: unknown, otherwise: string): string {
  return reason instanceof Error && reason.message ? reason.message : otherwise;
}

/** What is typed in an open card, and what is being done with it. */
export function useCard(props: CardSubject) {
  const t = useWords();
  const before = bodyBefore(props);
  const [body, setBody] = useState(props.draft ?? before);
  const [link, setLink] = useState<PendingLink>({ text: '' });
  const [phase, setPhase] = useState<CardPhase>('editing');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [accepted, setAccepted] = useState<AcceptScope>('page');
  const [isDraft, setIsDraft] = useState(props.draft !== undefined);

  const base = useBase(props.annotation, body, (merged, isUnsaved) => {
    setBody(merged);
    // What is kept as a draft goes on from there as well.
    if (isUnsaved) props.onDraft(merged);
  });

  function change(part: Partial<AnnotationBody>): AnnotationBody {
    const next = { ...body, ...part };
    setBody(next);
    props.onDraft(next);
    return next;
  }

  /** The body with the typed address among its evidence; undefined, and a message, where it is none. */
  function addLink(): AnnotationBody | undefined {
    if (!link.text.trim()) return body;
    const url = evidenceUrl(link.text);
    setLink(url === undefined ? { ...link, error: t('evidence_not_a_link') } : { text: '' });
    return url === undefined ? undefined : change({ evidence: withLink(body.evidence, url) });
  }

  async function attempt(work: () => Promise<void>, after: CardPhase, otherwise: string) {
    if (busy) return;
    setFailure(undefined);
    setBusy(true);
    try {
      await work();
      setPhase(after);
      setIsDraft(false);
    } catch (reason) {
      setFailure(failureWords(reason, otherwise));
    }
    setBusy(false);
  }

  async function keep(complete: AnnotationBody): Promise<void> {
    await props.onSave(complete, base.current ?? emptyBody());
    base.current = complete;
  }

  useFollowed(props.followEvidence, (found) => {
    if (phase === 'deleted' || phase === 'accepted') return false;
    // What is being saved just now is saved without it: it stays unsaved, as a draft.
    if (!busy) setPhase('editing');
    change({ evidence: changeEvidence(body.evidence, found) });
    return true;
  });

  async function accept(scope: AcceptScope) {
    setAccepted(scope);
    await attempt(async () => props.onAccept?.(scope), 'accepted', t('accept_failed'));
  }

  return {
    body,
    link,
    phase,
    busy,
    failure,
    isDraft,
    isChanged: isChanged(props),
    accepted,
    change,
    addLink,
    setLink,
    edit: () => setPhase('editing'),
    discardDraft() {
      setIsDraft(false);
      change(before);
    },
    async save() {
      const complete = addLink();
      if (complete) await attempt(() => keep(complete), 'saved', t('save_failed'));
    },
    remove: () => attempt(() => props.onDelete(), 'deleted', t('delete_failed')),
    /** Left out where no other page can be looked at. */
    seekEvidence: props.onSeekEvidence,
    /** Left out where there is nothing to accept. */
    accept: props.onAccept && accept,
    unaccept: () =>
      attempt(async () => props.onUnaccept?.(accepted), 'editing', t('unaccept_failed')),
    restore: () => attempt(() => props.onRestore(), 'editing', t('restore_failed')),
  };
}

export type CardModel = ReturnType<typeof useCard>;
