import { useLayoutEffect, useRef } from 'preact/hooks';
import { NameList } from './name-list.tsx';
import { NamesFile } from './names-file.tsx';
import type { NamesProps } from './names-props.ts';
import { OptionsSection } from './options-section.tsx';
import { type NamesModel, type NamesNews, useNames } from './use-names.ts';
import { useWords } from './words-context.ts';

/** Focus goes to what takes the deed back, as the button that did it may be gone. */
function Undo({ news }: { news: NamesNews }) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [news]);
  return (
    <button type="button" ref={button} onClick={() => news.undo?.()}>
      {t('undo')}
    </button>
  );
}

/** What was done last stays in view, wherever in a long list it was done. */
function News({ news, failure }: Pick<NamesModel, 'news' | 'failure'>) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that took something back went with it: focus comes to the news of it.
    if (news && document.activeElement === document.body)
      root.current?.focus({ preventScroll: true });
  }, [news]);
  return (
    <div ref={root} tabIndex={-1} class={news || failure ? 'names-news' : ''}>
      <p role="status">{news?.words}</p>
      {failure && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
      {news?.undo && <Undo news={news} />}
    </div>
  );
}

/** Spellings the reader accepted and names the reader knows. */
export function OptionsNames(props: NamesProps) {
  const t = useWords();
  const model = useNames(props);
  return (
    <OptionsSection id="names" title={t('names_title')} text={t('names_text')}>
      {props.names === undefined ? (
        <p class="aside" role="status">
          {t('names_loading')}
        </p>
      ) : (
        <>
          <input
            type="search"
            class="search"
            aria-label={t('names_search')}
            placeholder={t('names_search')}
            autocomplete="off"
            value={model.query}
            onInput={(event) => model.setQuery(event.currentTarget.value)}
          />
          <NameList kind="accepted" model={model} />
          <NameList kind="known" model={model} />
          <NamesFile names={props.names} onExport={props.onExport} onImport={model.addAll} />
        </>
      )}
      <News news={model.news} failure={model.failure} />
    </OptionsSection>
  );
}
