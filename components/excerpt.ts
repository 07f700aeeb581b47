export * from '../lib/excerpt.ts';
