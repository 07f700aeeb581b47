import { type Rating, RATINGS } from '../lib/annotation.ts';

/** From true to false, then what is no step between the two, then what is still open. */
export const RATING_ORDER: readonly Rating[] = [...RATINGS, 'to-check'];
