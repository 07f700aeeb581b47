import { expect, it } from 'vitest';
import { littleRoom } from '../../../lib/store/index.ts';

it('tells of the room that is left where it is little', () => {
  expect(littleRoom({ quota: 10e9, usage: 1e9 })).toBeUndefined();
  expect(littleRoom({ quota: 1e9, usage: 0.98e9 })).toBe(20_000_000);
  expect(littleRoom({ quota: 1e9, usage: 2e9 })).toBe(0);
  expect(littleRoom({})).toBeUndefined();
});
