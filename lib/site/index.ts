export { isSameSite } from './is-same-site.ts';
export { mayReach } from './may-reach.ts';
export { pageSource } from './page-source.ts';
