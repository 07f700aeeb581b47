import '@/assets/pages.css';
import { showPage } from '@/components/show-page';
import { words } from '@/lib/locale';
import { App } from './app';

document.title = `${words('options_title')} · ${words('extension_name')}`;

showPage(words, <App />);
