import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveNotice } from '@/lib/messages';
import { showNotice } from './show-notice';

export default defineContentScript({
  // Injected by the background where evidence was taken; sites named here would become permissions.
  matches: [],
  registration: 'runtime',
  main({ signal }) {
    serveNotice({ show: async (_sender, id, news) => showNotice(id, news) }, signal);
  },
});
