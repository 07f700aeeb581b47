import type { InView } from '../lib/page/claim-list.ts';
import { PanelCard } from './panel-card.tsx';
import type { PanelItem } from './panel-items.ts';
import type { PanelProps } from './panel-props.ts';
import { PanelRow } from './panel-row.tsx';
import { useFollow } from './use-follow.ts';
import { usePanelList, type PanelNews } from './use-panel-list.ts';
import { useWords } from './words-context.ts';

function News({ news, onUndo }: { news: PanelNews | undefined; onUndo(): void }) {
  const t = useWords();
  return (
    <div class="panel-news">
      <p class={news?.isError ? 'error' : 'aside'} role="status">
        {news?.words}
      </p>
      {news?.undo && (
        <button type="button" class="quiet" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

/** Which of the items are in the window of the page: from the first in view to the one after the last. */
function viewedFrom(items: readonly PanelItem[], { first, after }: InView): Set<string> {
  const keys = items.map(({ key }) => key);
  const from = first === undefined ? keys.length : keys.indexOf(first);
  const to = after === undefined ? keys.length : keys.indexOf(after);
  return new Set(keys.slice(from, Math.max(from, to)));
}

export interface PanelListProps extends Pick<
  PanelProps,
  'inView' | 'onShow' | 'onRate' | 'cardOf' | 'onOpenCard'
> {
  /** All of the page. */
  all: readonly PanelItem[];
  /** Those that are listed. */
  items: readonly PanelItem[];
}

/** The claims of a page in its order: each is rated by a key, unfolds to its card, and leads the page. */
export function PanelList({
  all,
  items,
  inView,
  onShow,
  onRate,
  cardOf,
  onOpenCard,
}: PanelListProps) {
  const t = useWords();
  const list = usePanelList(items, { onRate, onShow });
  const viewed = viewedFrom(all, inView);
  useFollow(list.list, viewed);
  return (
    <>
      <News news={list.news} onUndo={() => void list.undo()} />
      <ul
        class="rows"
        aria-label={t('claims_of_page')}
        aria-description={t('panel_keys')}
        ref={list.list}
        onKeyDown={list.onKeyDown}
      >
        {items.map((item) => (
          <PanelRow
            key={item.key}
            item={item}
            inView={viewed.has(item.key)}
            expanded={item.key === list.expanded}
            onToggle={() => list.toggle(item.key)}
            onFocus={() => list.focused(item.key)}
            onRecheck={() => onOpenCard(item.key)}
          >
            <PanelCard
              item={item}
              cardOf={cardOf}
              onOpenCard={onOpenCard}
              onClose={() => list.close(item.key)}
              onNext={list.next(item.key)}
              onPrevious={list.previous(item.key)}
            />
          </PanelRow>
        ))}
      </ul>
    </>
  );
}
