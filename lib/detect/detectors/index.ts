import { change } from './change.ts';
import { date } from './date.ts';
import type { Detector } from './detector.ts';
import { money } from './money.ts';
import { percentage } from './percentage.ts';
import { quantity } from './quantity.ts';
import { rank } from './rank.ts';

/** In order of precedence: of two kinds that claim the same number the earlier one has it. */
export const detectors: readonly Detector[] = [money, percentage, date, change, rank, quantity];
