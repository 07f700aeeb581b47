import { afterEach, expect, it, vi } from 'vitest';
import { keepStored } from '../../../entrypoints/dashboard/keep-stored.ts';
import type { AnnotationStore } from '../../../lib/store/index.ts';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(isPersisted: boolean) {
  const storage = { persisted: vi.fn(async () => isPersisted), persist: vi.fn(async () => true) };
  vi.stubGlobal('navigator', { storage });
  return storage;
}

const storeOf = (count: number) => ({ count: async () => count }) as unknown as AnnotationStore;

it('asks the browser to keep the data once there is some, and once only', async () => {
  const { persist } = stubStorage(false);
  await keepStored(storeOf(0));
  expect(persist).not.toHaveBeenCalled();
  await keepStored(storeOf(1));
  expect(persist).toHaveBeenCalledOnce();
  const granted = stubStorage(true);
  await keepStored(storeOf(1));
  expect(granted.persist).not.toHaveBeenCalled();
});
