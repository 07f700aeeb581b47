import type { Setting } from '@/lib/settings';

/** What a setting is now, read once while the background lives: each page that is met asks for some. */
export function keptSetting<Value>(setting: Setting<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  setting.watch((value) => (known = Promise.resolve(value)));
  return () => {
    known ??= setting.getValue().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
