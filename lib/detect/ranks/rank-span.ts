/** Token indices of a rank: core from `from` to `to`, the full span from `from` to `fullTo`. */
export interface RankSpan {
  from: number;
  to: number;
  fullTo: number;
}
