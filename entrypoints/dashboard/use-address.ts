import { useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address';

export interface AddressModel {
  address: Address;
  /** A step that the way back undoes. */
  go(change: Partial<Address>): void;
  /** A change too small for a step of its own, as each letter of a search is. */
  amend(change: Partial<Address>): void;
}

/** What is looked at stands in the page's address, so that reloading and going back keep it. */
export function useAddress(): AddressModel {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setAddress(readAddress(location.hash));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change = (part: Partial<Address>, write: (hash: string) => void): void => {
    const next = { ...readAddress(location.hash), ...part };
    write(writeAddress(next));
    setAddress(next);
  };
  return {
    address,
    go: (part) => change(part, (hash) => history.pushState(undefined, '', hash)),
    amend: (part) => change(part, (hash) => history.replaceState(undefined, '', hash)),
  };
}
