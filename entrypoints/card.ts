import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from './reader.content/later-scripts';
import { openCard } from './reader.content/open-card';
import { showNotice, showOffer } from './reader.content/selection-asides';

export default defineUnlistedScript(() =>
  provide('bluePencilCard', { openCard, showOffer, showNotice }),
);
