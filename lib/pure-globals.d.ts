/**
 * What the pure rooms may use beyond the language itself: the few globals that every browser context
 * and Node have alike. `document`, `window` and `browser` are missing on purpose.
 */
declare class URL {
  constructor(url: string, base?: string);
  static parse(url: string, base?: string): URL | null;
  readonly href: string;
  readonly origin: string;
  readonly host: string;
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
}

declare function atob(data: string): string;

declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** @throws TypeError where it is fatal and the bytes are no text */
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

interface AbortSignal {
  readonly aborted: boolean;
  /** @throws the reason it was aborted with */
  throwIfAborted(): void;
}
