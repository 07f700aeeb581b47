import { dropBoilerplate } from './drop-boilerplate.ts';
import { dropMatchQuarters } from './drop-match-quarters.ts';
import type { Refiner } from './refiner.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

/** In the order in which they run. */
export const refiners: readonly Refiner[] = [resolveOverlaps, dropMatchQuarters, dropBoilerplate];
