/** The prepositions before what a superlative is said of: "of the season", "in Spain", "since 1998". */
export const SCOPES: ReadonlySet<string> = new Set(
  'of in since on for among ever into outside'.split(' '),
);
