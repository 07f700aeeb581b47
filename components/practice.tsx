import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Claim } from '../lib/claim.ts';
import type { MarkName } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** In English as the detectors read that, with claims of several kinds. */
export const PRACTICE_TEXT =
  'The company’s revenue rose 21% to $47.3 billion in the fourth quarter, its finance chief told ' +
  'analysts. More than 1 billion people now use its services every day, the largest audience it ever had.';

export interface PracticeClaim {
  claim: Claim;
  /** How it is marked: not rated yet, or as the reader has just rated it. */
  mark: MarkName;
}

export interface PracticeProps {
  /** In the order of the text; undefined while it is being read. */
  claims: PracticeClaim[] | undefined;
  /** @param button what a card belongs beside */
  onOpen(claim: Claim, button: HTMLElement): void;
}

/** The text in pieces: what stands between claims, and the claims. */
function piecesOf(claims: readonly PracticeClaim[]): (string | PracticeClaim)[] {
  let at = 0;
  const pieces = claims.flatMap((each) => {
    const before = PRACTICE_TEXT.slice(at, each.claim.start);
    at = each.claim.end;
    return [before, each];
  });
  return [...pieces, PRACTICE_TEXT.slice(at)];
}

/** A paragraph to practise on: claims are marked as on a page, and open by click or key. */
export function Practice({ claims, onOpen }: PracticeProps) {
  const t = useWords();
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const names = new Set<string>();
    for (const button of root.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
      const range = document.createRange();
      range.selectNodeContents(button);
      const name = `blue-pencil-${button.dataset['mark']}`;
      if (!names.has(name)) CSS.highlights.set(name, new Highlight());
      CSS.highlights.get(name)?.add(range);
      names.add(name);
    }
    return () => names.forEach((name) => CSS.highlights.delete(name));
  });
  return (
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practice_title')}</h2>
      <p>{t('practice_text')}</p>
      <p class="practice-text" lang="en" dir="ltr" ref={root}>
        {piecesOf(claims ?? []).map((piece, index) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <button
              key={index}
              type="button"
              class="practice-claim"
              aria-haspopup="dialog"
              data-mark={piece.mark}
              onClick={(event) => onOpen(piece.claim, event.currentTarget)}
            >
              {piece.claim.text}
            </button>
          ),
        )}
      </p>
    </section>
  );
}
