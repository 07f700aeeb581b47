import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCard } from './reader.content/card-script';
import { openCard } from './reader.content/open-card';
import { showNotice, showOffer } from './reader.content/selection-asides';

export default defineUnlistedScript(() => provideCard({ openCard, showOffer, showNotice }));
