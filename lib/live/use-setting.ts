import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../settings.ts';

/** A setting as it is now, whoever changes it, and the way to change it; undefined until it is read. */
export function useSetting<Value>(item: Setting<Value>): {
  value: Value | undefined;
  choose(value: Value): void;
} {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    void item.getValue().then(setValue);
    return item.watch(setValue);
  }, []);
  return { value, choose: (next) => void item.setValue(next) };
}
