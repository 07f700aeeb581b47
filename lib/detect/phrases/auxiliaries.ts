/** Verbs that say when another holds. */
export const AUXILIARIES = new Set(
  'is are was were has have had will would can could may might should did does do'.split(' '),
);
