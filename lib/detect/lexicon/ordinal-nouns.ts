const list = (words: string): string[] => words.split(' ');

/** Nouns that an ordinal only points at or puts in order. */
export const ORDERED: ReadonlySet<string> = new Set(
  list(
    'quarter quarters half halves day days year years week weeks month morning night name lady amendment degree hand class grade ' +
      'floor century centuries street avenue minister secretary party person thing step steps stage stages phase period inning ' +
      'innings set instance example look glance sight thought thoughts aid responder responders row base baseman down cousin ' +
      'device option options draft round world circuit division parties language generation dose doses lap half-time page ' +
      'paragraph line chapter part section act trimester reading principles impression few gear gentleman mate officer ' +
      'percentile parallel meridian edition hour hours minute minutes moment moments pick choice wave and son daughter ' +
      'grader graders iteration estimate estimates version beta betas preview build district precinct ward battalion regiment brigade infantry fleet',
  ),
);

/** Nouns that an ordinal always tallies. */
export const TALLIED: ReadonlySet<string> = new Set(
  list(
    'time anniversary birthday victory win wins loss defeat title titles goal homer homerun touchdown medal championship assist ' +
      'hat-trick double-double wicket fifty term',
  ),
);

/** Words that make a row of what follows the ordinal: "fourth straight victory". */
export const IN_A_ROW: ReadonlySet<string> = new Set(list('straight consecutive successive ever'));
