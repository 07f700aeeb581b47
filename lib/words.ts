import type messages from '../assets/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Words of the interface in the reader's language; `substitutions` fill $1 to $9 in order. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** {@link Translate} over the browser's own look-up. */
export function translateWith(
  getMessage: (key: string, substitutions: string[]) => string,
): Translate {
  return (key, ...substitutions) => getMessage(key, substitutions.map(String)) || key;
}
