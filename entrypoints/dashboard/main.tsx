import '@/assets/dashboard.css';
import { showPage } from '@/components/show-page';
import { words } from '@/lib/locale';
import { App } from './app';

document.title = `${words('dashboard_title')} · ${words('extension_name')}`;

showPage(words, <App />);
