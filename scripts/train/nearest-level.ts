import { LEVELS } from '../../lib/detect/score/levels.ts';

/** Which of LEVELS is nearest to a weight, by its place among them. */
export function nearestLevel(weight: number, step: number): number {
  let nearest = 0;
  let least = Infinity;
  LEVELS.forEach((level, i) => {
    const distance = Math.abs(weight - level * step);
    if (distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
}
