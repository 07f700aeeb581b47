import { render } from 'preact';
import { v4 as uuid } from 'uuid';
import { browser } from 'wxt/browser';
import { Card } from '@/components/card';
import { WordsContext } from '@/components/words-context';
import { type Annotation, type AnnotationBody, type Draft, draftKey } from '@/lib/annotation';
import type { EvidenceChange } from '@/lib/evidence/change-evidence';
import type { LookupChoice } from '@/lib/lookup/lookup-choice';
import type { LookupLink } from '@/lib/lookup/lookup-links';
import { background } from '@/lib/messages';
import { annotatedClaim } from '@/lib/page/annotated-claim';
import type { OpenRequest } from '@/lib/page/types';
import { words } from '@/lib/locale';
import type { CardPosition } from '@/lib/settings';
import { acceptCalls } from './accept-name';
import { createCardHost } from './card-host';
import { keepDraft } from './keep-draft';
import { followClaim } from './follow-claim';
import { guardHost } from './guard-host';
import { helpCalls } from './help-calls';
import { lookupsFor } from './lookups-for';
import { relayEvents } from './relay-events';
import { stayInPage } from './stay-in-page';

export interface OpenCard {
  /** Closes it; what is typed stays as a draft. */
  close(): void;
  /** {@link draftKey} of the claim it is about. */
  key: string;
  /** Brings the focus into it. */
  focus(): void;
  /** Takes in what was saved of its claim elsewhere. */
  refresh(): Promise<void>;
  /** Takes evidence found elsewhere in; false where it cannot now. */
  changeEvidence(change: EvidenceChange): boolean;
}

export interface OpenCardOptions {
  /** Where a claim can be looked up. */
  lookup: LookupChoice;
  position: CardPosition;
  onClosed(): void;
  /** To the next claim without a verdict, or the one before. */
  onStep(direction: 1 | -1): void;
}

/**
 * Opens the card of a claim. It stays open when the extension goes away under it, so that the words
 * in it are not lost; saving then says what happened.
 */
export function openCard(
  request: OpenRequest,
  draft: Draft | undefined,
  { position, onClosed, onStep, lookup }: OpenCardOptions,
): OpenCard {
  const { target, claim } = request;
  const [quote] = target.selector;
  const cameFrom = document.activeElement;
  const ended = new AbortController();
  const host = createCardHost();
  const drafts = keepDraft(target.source, quote);
  let id = request.annotation?.id ?? uuid();
  let annotation = request.annotation;
  let lookups: readonly LookupLink[] = [];
  let take: (change: EvidenceChange) => boolean = () => false;

  // What is found elsewhere is for the claim opened last. The card serves without that as well.
  const seek = (): void => {
    const place = { source: target.source, quote, url: target.captured.url };
    background.claimOpened(place).catch(() => undefined);
  };
  seek();

  const close = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    drafts.flush();
    render(null, host.root);
    host.remove();
    if (request.by !== 'pointer' && cameFrom instanceof HTMLElement) cameFrom.focus();
    onClosed();
  };

  // The words are fetched now: an extension that was updated can no longer be asked for them.
  const goneWords = words('error_extension_gone');
  const inPlainWords = async <Answer,>(call: Promise<Answer>): Promise<Answer> => {
    try {
      return await call;
    } catch (error) {
      throw browser.runtime?.id ? error : new Error(goneWords, { cause: error });
    }
  };

  const save = async (body: AnnotationBody, base: AnnotationBody): Promise<Annotation> => {
    const kept = { id, target, claim: annotatedClaim(claim), body, base };
    const saved = await drafts.saving(body, () => inPlainWords(background.saveAnnotation(kept)));
    // Another tab may have been first: then it is that annotation which was revised.
    id = saved.id;
    return saved;
  };

  const refresh = async (): Promise<void> => {
    const all = await background.annotationsOf(target.source);
    const isSame = ({ target: of }: Annotation): boolean =>
      draftKey(of.source, of.selector[0]) === draftKey(target.source, quote);
    const found = all.find((one) => one.id === id) ?? all.find(isSame);
    if (!found || ended.signal.aborted) return;
    ({ id } = found);
    annotation = found;
    show();
  };

  const accepting = acceptCalls(request, inPlainWords);

  const show = (): void =>
    render(
      <WordsContext.Provider value={words}>
        <Card
          claim={claim}
          sentence={request.sentence}
          offsetInSentence={request.offsetInSentence}
          state={request.state}
          {...(request.overlap && { overlap: request.overlap })}
          {...(annotation && { annotation })}
          {...(draft && { draft: draft.body })}
          onSave={async (body, base) => {
            annotation = await save(body, base);
            show();
          }}
          onDelete={() => inPlainWords(background.deleteAnnotation(id))}
          onRestore={async () => {
            annotation = await inPlainWords(background.restoreAnnotation(id));
            show();
          }}
          {...accepting}
          onDraft={drafts.keep}
          lookups={lookups}
          onSeekEvidence={seek}
          followEvidence={(taking) => {
            take = taking;
            return () => (take = () => false);
          }}
          onClose={close}
          onNext={() => onStep(1)}
          onPrevious={() => onStep(-1)}
          help={helpCalls}
          tagsLike={(beginning) => background.tagsLike(beginning)}
        />
      </WordsContext.Provider>,
      host.root,
    );
  show();
  lookupsFor(request, lookup).then(
    (links) => {
      lookups = links;
      if (!ended.signal.aborted) show();
    },
    // The card serves without links as well.
    () => undefined,
  );
  // Esc closes the card wherever the focus is; inside, the card knows whether it ends a composition.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && event.target !== host.element) close();
    },
    { capture: true, signal: ended.signal },
  );
  window.addEventListener('pagehide', drafts.flush, { signal: ended.signal });
  followClaim(host, request, position, guardHost(host, ended.signal), ended.signal);
  relayEvents(host.element, host.root, ended.signal);
  stayInPage(host, close, ended.signal);
  return {
    close,
    key: draftKey(target.source, quote),
    focus: () => host.root.querySelector<HTMLElement>('[role=dialog]')?.focus(),
    refresh,
    changeEvidence: (change) => take(change),
  };
}
