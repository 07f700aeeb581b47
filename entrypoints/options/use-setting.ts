import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A setting as it is now, whoever changes it, and the way to change it; undefined until it is read. */
export function useSetting<Value>(item: WxtStorageItem<Value, Record<string, unknown>>): {
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
