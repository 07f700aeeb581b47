import type { Evidence, Stance } from '../lib/annotation.ts';
import type { MessageKey } from '../lib/words.ts';

export const STANCE_KEYS = {
  supports: 'stance_supports',
  refutes: 'stance_refutes',
  context: 'stance_context',
} as const satisfies Record<Stance, MessageKey>;

/** "example.com/report": what tells two links apart, without the part all share nor the way to the words. */
export function shownUrl(url: string): string {
  const page = url.split('#:~:', 1)[0] ?? url;
  return page.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** What a link to evidence is called. */
export function evidenceName({ title, url }: Pick<Evidence, 'title' | 'url'>): string {
  return title || shownUrl(url);
}
