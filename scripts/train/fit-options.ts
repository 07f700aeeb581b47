export interface FitOptions {
  epochs: number;
  rate: number;
  /** Pull towards zero, of all weights alike. */
  decay: number;
  /** How much a sentence of a debate counts beside one of the news. */
  debateWeight: number;
  /** How many buckets weigh something by themselves, beside what their words mean. */
  kept: number;
  /** Buckets seen less often are never kept. */
  fewest: number;
  /** What a step of LEVELS is worth: coarse, for a small package. */
  step: number;
}

/** Found by trying, on pages of news that the weights had not seen; flat around these values. */
export const FIT: FitOptions = {
  epochs: 12,
  rate: 0.1,
  decay: 1e-4,
  debateWeight: 0.1,
  kept: 13_200,
  fewest: 2,
  step: 0.4,
};
