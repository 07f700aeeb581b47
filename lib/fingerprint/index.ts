export { fingerprint } from './fingerprint.ts';
export { likeness } from './likeness.ts';
