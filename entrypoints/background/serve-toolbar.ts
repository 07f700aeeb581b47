import { browser } from 'wxt/browser';
import { badge, reading } from '@/lib/settings';
import { tellPages } from './reading';
import { showByDefault } from './toolbar';

/** Keeps the toolbar button right; to be called at every start of the background. */
export function serveToolbar(): void {
  const byDefault = (): void => void showByDefault();
  byDefault();
  browser.permissions.onAdded.addListener(byDefault);
  browser.permissions.onRemoved.addListener(byDefault);
  reading.watch(byDefault);
  // Open pages tell their counts again.
  badge.watch(() => void tellPages((page) => page.tellCounts()));
}
