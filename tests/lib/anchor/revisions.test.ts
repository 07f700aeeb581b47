import path from 'node:path';
import { expect, it } from 'vitest';
import { evalAnchors } from '../../../scripts/eval-anchors.ts';

const shared = path.resolve(import.meta.dirname, '../../../../shared');
const said = evalAnchors(shared);
if (said === undefined)
  console.warn('revisions: no corpus at ../shared, re-anchoring is not measured');

it.skipIf(said === undefined)(
  'claims of revised articles are found as an editor would find them',
  () => {
    const figures = JSON.parse(said!.trim().split('\n').at(-1)!) as Record<string, number>;
    expect(figures['same']).toBeGreaterThanOrEqual(0.99);
    expect(figures['reworded']).toBeGreaterThanOrEqual(0.85);
    expect(figures['changed']).toBeGreaterThanOrEqual(0.85);
    expect(figures['removed']).toBeGreaterThanOrEqual(0.85);
    expect(figures['ratingOnAnotherValue']).toBe(0);
    expect(figures['ratingOnAnotherStatement']).toBe(0);
  },
);
