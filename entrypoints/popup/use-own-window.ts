import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window this page stands in, known before a click can ask for it; undefined at first. */
export function useOwnWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((own) => setId(own.id)), []);
  return id;
}
