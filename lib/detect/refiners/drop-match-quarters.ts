import type { Refiner } from './refiner.ts';

/** Words of a match report: beside them "the third quarter" is a part of the match and no date. */
const MATCH = new Set(
  (
    'touchdown touchdowns yards quarterback halftime interception scored scoring rebounds outscored trailed fourth-down kickoff ' +
    'punt field-goal layup free-throw 3-pointer buzzer bench assists fumble shots jumper coach offensive offensively defensively lineup ' +
    'lineups timeout teammate teammates playoff playoffs foul fouls dunk dunked overtime three-pointer three-pointers free-throws rebound ' +
    'comeback comebacks shootout seconds'
  ).split(' '),
);

/** Leaves out quarters of a match, which are no dates. */
export const dropMatchQuarters: Refiner = (mentions, { tokens }) => {
  const isQuarter = mentions.some(
    ({ kind, value }) =>
      kind === 'date' &&
      value?.type === 'date' &&
      value.quarter !== undefined &&
      value.year === undefined,
  );
  if (!isQuarter) return mentions;
  const isMatch = tokens.some(({ word, numeral }) => MATCH.has(word) || numeral?.form === 'score');
  if (!isMatch) return mentions;
  return mentions.filter(
    ({ value }) =>
      value?.type !== 'date' || value.quarter === undefined || value.year !== undefined,
  );
};
