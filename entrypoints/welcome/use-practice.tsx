import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { PRACTICE_TEXT, type PracticeProps } from '@/components/practice';
import { WordsContext } from '@/components/words-context';
import { type Annotation, type AnnotationBody, createAnnotation } from '@/lib/annotation';
import type { Claim } from '@/lib/claim';
import { words } from '@/lib/locale';
import { background } from '@/lib/messages';
import { annotatedClaim } from '@/lib/page/annotated-claim';
import { createCardHost } from '../reader.content/card-host';
import { followClaim } from '../reader.content/follow-claim';

/** What is practised stays in this page: it belongs to no address, and goes with the page. */
function practised(claim: Claim, body: AnnotationBody, sentence: string): Annotation {
  const target = {
    source: 'https://practice.invalid/',
    selector: [
      { type: 'TextQuoteSelector', exact: claim.text, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: claim.start, end: claim.end },
    ],
    captured: { url: 'https://practice.invalid/', sentence, title: '', site: '' },
  } satisfies Annotation['target'];
  return createAnnotation(
    'practice',
    target,
    annotatedClaim(claim),
    body,
    new Date().toISOString(),
  );
}

/** Our own pages take no style element: their content security policy says so. */
function adoptStyle(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}

interface OpenPractice {
  claim: Claim;
  button: HTMLElement;
  annotation: Annotation | undefined;
  /** Undefined where the rating is taken back. */
  onRated(annotation: Annotation | undefined): void;
}

/** Opens the card that pages have; gives what closes it. */
function openPracticeCard({ claim, button, annotation, onRated }: OpenPractice): () => void {
  const host = createCardHost('blue-pencil-card', adoptStyle);
  const ended = new AbortController();
  const sentence = PRACTICE_TEXT.slice(claim.sentence.start, claim.sentence.end);
  let kept = annotation;
  const close = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    render(null, host.root);
    host.remove();
    button.focus();
  };
  const keep = async (next: Annotation | undefined): Promise<void> => {
    onRated(next);
    if (next) {
      kept = next;
      show();
    }
  };
  function show(): void {
    render(
      <WordsContext.Provider value={words}>
        <Card
          claim={claim}
          sentence={sentence}
          offsetInSentence={claim.start - claim.sentence.start}
          state={kept ? 'anchored' : 'new'}
          {...(kept && { annotation: kept })}
          onSave={(body) => keep(practised(claim, body, sentence))}
          onDelete={() => keep(undefined)}
          onRestore={() => keep(kept)}
          onDraft={() => undefined}
          onClose={close}
        />
      </WordsContext.Provider>,
      host.root,
    );
  }
  show();
  // Beside all that can be practised on, not over the claims that come next.
  const text = button.closest('.practice-text') ?? button;
  const rects = (): DOMRect[] => [...text.getClientRects()];
  followClaim(host, { rects }, 'beside', (work) => work(), ended.signal);
  return close;
}

/** The practice paragraph: read by the detectors that read pages, rated in the card that pages have. */
export function usePractice(): PracticeProps {
  const [claims, setClaims] = useState<Claim[]>();
  const [rated, setRated] = useState<ReadonlyMap<number, Annotation>>(new Map());
  const close = useRef<() => void>(undefined);
  useEffect(() => {
    void background.readSlices([PRACTICE_TEXT]).then(([found]) => setClaims(found?.claims));
  }, []);
  return {
    claims: claims?.map((claim) => ({
      claim,
      mark: rated.get(claim.start)?.body.rating ?? 'checkable',
    })),
    onOpen(claim, button) {
      close.current?.();
      close.current = openPracticeCard({
        claim,
        button,
        annotation: rated.get(claim.start),
        onRated: (annotation) =>
          setRated((before) => {
            const next = new Map(before);
            if (annotation) next.set(claim.start, annotation);
            else next.delete(claim.start);
            return next;
          }),
      });
    },
  };
}
