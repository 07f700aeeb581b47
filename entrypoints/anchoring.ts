import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeAnnotations } from '@/lib/page/place-annotations';
import { provide } from './reader.content/later-scripts';

export default defineUnlistedScript(() => provide('bluePencilAnchoring', placeAnnotations));
