import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../lib/annotation.ts';
import { moveInList } from './list-keys.ts';
import { nextUnchecked, type PanelItem, previousUnchecked } from './panel-items.ts';
import type { PanelProps } from './panel-props.ts';
import { RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

/** What was done last, and how it is taken back. */
export interface PanelNews {
  words: string;
  isError?: boolean;
  undo?: () => Promise<void>;
}

/** Code units of a claim quoted in the news. */
const QUOTED = 40;

const quoted = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()} …` : text;

const failureOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

/** The list's own state: which row is unfolded, where the focus goes next, what was done last. */
export function usePanelList(
  items: readonly PanelItem[],
  { onRate, onShow }: Pick<PanelProps, 'onRate' | 'onShow'>,
) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [expanded, setExpanded] = useState<string>();
  const [news, setNews] = useState<PanelNews>();
  /** The row that led the page last: the focus that comes back to it with the window leads nowhere. */
  const led = useRef<string | undefined>(undefined);
  /** Focused once its row is drawn, since the row before may go away. */
  const wanted = useRef<string | undefined>(undefined);

  const focus = (key: string | undefined): void => {
    wanted.current = key;
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const row = rows.find(({ dataset }) => dataset['key'] === key);
    row?.querySelector<HTMLElement>('.row-button')?.focus();
  };
  useLayoutEffect(() => {
    if (wanted.current !== undefined && !list.current?.contains(document.activeElement))
      focus(wanted.current);
    wanted.current = undefined;
  }, [items]);

  const placeOf = (key: string): number => items.findIndex((item) => item.key === key);
  const after = (key: string): PanelItem | undefined => nextUnchecked(items, placeOf(key));

  const wayTo = (item: PanelItem | undefined): (() => void) | undefined =>
    item &&
    (() => {
      setExpanded(item.key);
      focus(item.key);
    });

  async function rate(item: PanelItem, rating: Rating): Promise<void> {
    const next = after(item.key);
    try {
      const takeBack = await onRate(item.key, rating);
      const said = t('rated_as', quoted(item.text), t(RATING_KEYS[rating]));
      setNews({ words: said, undo: takeBack });
      focus(next?.key ?? item.key);
    } catch (reason) {
      setNews({ words: failureOf(reason), isError: true });
    }
  }

  async function undo(): Promise<void> {
    const done = news?.undo;
    if (!done) return;
    try {
      await done();
      setNews({ words: t('taken_back') });
    } catch (reason) {
      setNews({ words: failureOf(reason), isError: true });
    }
  }

  function lead(key: string): void {
    led.current = key;
    onShow(key);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!list.current || moveInList(event, list.current)) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    const item = items.find(({ key }) => key === row?.dataset['key']);
    const digit = /^[1-7]$/.test(event.key) ? RATINGS[Number(event.key) - 1] : undefined;
    if (!item || !digit || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void rate(item, digit);
  }

  return {
    list,
    expanded,
    news,
    undo,
    onKeyDown,
    focused(key: string) {
      if (led.current !== key) lead(key);
    },
    toggle(key: string) {
      lead(key);
      setExpanded(expanded === key ? undefined : key);
    },
    close(key: string) {
      setExpanded(undefined);
      focus(key);
    },
    /** Unfolds the next unchecked row; undefined where there is none. */
    next: (key: string) => wayTo(after(key)),
    /** The same, on the way back. */
    previous: (key: string) => wayTo(previousUnchecked(items, placeOf(key))),
  };
}
