import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/words.ts';

/** The words of the interface; the entrypoint provides them, so that no component asks the browser. */
export const WordsContext = createContext<Translate>((key) => key);

export function useWords(): Translate {
  return useContext(WordsContext);
}
