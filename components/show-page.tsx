import { type ComponentChild, render } from 'preact';
import type { Translate } from '../lib/words.ts';
import { WordsContext } from './words-context.ts';

/** Renders a page of ours in the language of its words, running the way that language runs. */
export function showPage(words: Translate, page: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = words('language_tag');
  documentElement.dir = words('text_direction');
  const root = document.getElementById('root') as HTMLElement;
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, root);
}
