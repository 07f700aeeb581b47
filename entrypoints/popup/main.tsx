import '@/assets/pages.css';
import { showPage } from '@/components/show-page';
import { words } from '@/lib/locale';
import { App } from './app';

showPage(words, <App />);
