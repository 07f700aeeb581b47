import '@/assets/dashboard.css';
import { render } from 'preact';
import { WordsContext } from '@/components/words-context';
import { words } from '@/lib/locale';
import { App } from './app';

document.title = `${words('dashboard_title')} · ${words('extension_name')}`;

render(
  <WordsContext.Provider value={words}>
    <App />
  </WordsContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
