/** Words that begin what a verb is done to. */
export const OBJECT_MARKERS = new Set(
  'the a an his her its their this that him it them'.split(' '),
);
