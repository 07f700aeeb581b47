import { render } from 'preact';
import { EvidenceNotice } from '@/components/evidence-notice';
import { WordsContext } from '@/components/words-context';
import { createCardHost } from '@/entrypoints/reader.content/card-host';
import type { EvidenceNews } from '@/lib/evidence/evidence-news';
import { words } from '@/lib/locale';
import { background } from '@/lib/messages';

/** Pixels from the edges of the window. */
const GAP = '16px';

let end = (): void => undefined;

/** Says on the page what came of a passage; what was said before goes. */
export function showNotice(id: string, first: EvidenceNews): void {
  end();
  const { element, root, remove } = createCardHost('blue-pencil-notice');
  element.style.setProperty('inset-inline-end', GAP, 'important');
  element.style.setProperty('bottom', GAP, 'important');
  end = (): void => {
    render(null, root);
    remove();
  };

  function act(work: Promise<void>, after?: EvidenceNews): void {
    work.then(
      () => after && show(after),
      (error: unknown) => show({ type: 'failed', why: (error as Error).message }),
    );
  }

  function show(news: EvidenceNews): void {
    render(
      <WordsContext.Provider value={words}>
        <EvidenceNotice
          news={news}
          onBack={() => act(background.backToClaim(id))}
          onUndo={() => {
            const claim = news.type === 'failed' ? '' : news.claim;
            act(background.takeEvidenceBack(id), { type: 'undone', claim });
          }}
          onDone={() => {
            end();
            if (news.type === 'added') void background.evidenceDone();
          }}
        />
      </WordsContext.Provider>,
      root,
    );
  }
  show(first);
}
