import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameClaimsOf } from '@/lib/page/name-claims-of';
import { provide } from './reader.content/later-scripts';

export default defineUnlistedScript(() => provide('bluePencilNaming', nameClaimsOf));
