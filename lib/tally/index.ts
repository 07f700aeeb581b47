export { dateOf, type Periods, type PeriodUnit, periodsOf } from './periods.ts';
export { checkedAt, countIn, mostOf, newTally, type RatingTally, type Tally } from './tally.ts';
