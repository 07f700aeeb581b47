import '@/assets/pages.css';
import { render } from 'preact';
import { WordsContext } from '@/components/words-context';
import { words } from '@/lib/locale';
import { App } from './app';

render(
  <WordsContext.Provider value={words}>
    <App />
  </WordsContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
