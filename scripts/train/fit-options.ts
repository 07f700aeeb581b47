export interface FitOptions {
  epochs: number;
  rate: number;
  /** Pull towards zero, of features and buckets alike. */
  decay: number;
  /** How much a sentence of a debate counts beside one of the news. */
  debateWeight: number;
  /** How many buckets are kept: all that fit into the package. */
  kept: number;
  /** Buckets seen less often are never kept. */
  fewest: number;
}

/** Found by trying, on pages of news that the weights had not seen; flat around these values. */
export const FIT: FitOptions = {
  epochs: 12,
  rate: 0.1,
  decay: 1e-4,
  debateWeight: 0.1,
  kept: 13_200,
  fewest: 2,
};
