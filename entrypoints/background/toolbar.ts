import { integer, minValue, number, object, pipe } from 'valibot';
import { browser } from 'wxt/browser';
import { countWords } from '@/components/count-words';
import { words } from '@/lib/locale';
import { badge, reading } from '@/lib/settings';
import {
  type Toolbar,
  type ToolbarCounts,
  toolbarOf,
  type ToolbarSentence,
  type ToolbarStatus,
} from '@/lib/toolbar';
import { hasAccessToAll } from './host-access';

const count = pipe(number(), integer(), minValue(0));

export const countsSchema = object({ unchecked: count, changed: count });

/** As `--changed` and `--to-check` on paper, with letters of 4.5:1 on either. */
const COLOURS = { news: '#a3477c', calm: '#4f5b6b', letters: '#ffffff' };

const SIZES = [16, 32, 48];

function wordsOf(sentence: ToolbarSentence): string {
  return 'key' in sentence
    ? words(sentence.key)
    : countWords(words, sentence.counted, sentence.count);
}

async function show({ badge: text, isNews, icon, title }: Toolbar, tabId?: number) {
  const { action } = browser;
  const of = tabId === undefined ? {} : { tabId };
  const path = Object.fromEntries(SIZES.map((size) => [size, `/toolbar/${icon}-${size}.png`]));
  const color = isNews ? COLOURS.news : COLOURS.calm;
  await Promise.all([
    action.setIcon({ ...of, path }),
    action.setTitle({ ...of, title: title.map(wordsOf).join(' ') }),
    action.setBadgeText({ ...of, text }),
    action.setBadgeBackgroundColor({ ...of, color }),
    action.setBadgeTextColor({ ...of, color: COLOURS.letters }),
  ]);
}

/**
 * What the button shows over one tab. The browser keeps it while the background rests, and drops it when the
 * tab loads another page.
 */
export async function showInTab(tabId: number, status: ToolbarStatus, counts?: ToolbarCounts) {
  const toolbar = toolbarOf(status, await badge.getValue(), counts);
  // The tab may be gone.
  await show(toolbar, tabId).catch(() => undefined);
}

async function unreadStatus(): Promise<ToolbarStatus> {
  if (!(await hasAccessToAll())) return 'no-access';
  return ((await reading.getValue()) ?? 'articles') === 'articles' ? 'not-article' : 'asked';
}

/** What the button shows over tabs of which nothing was told; browsers forget it when they end. */
export async function showByDefault(): Promise<void> {
  await show(toolbarOf(await unreadStatus(), 'nothing'));
}

/** The reader switched a site on or off: over its open tabs the button says so. */
export async function showSwitched(tabIds: readonly number[], on: boolean): Promise<void> {
  const status = on ? await unreadStatus() : 'off';
  await Promise.all(tabIds.map((tabId) => showInTab(tabId, status)));
}
