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
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
}

declare function atob(data: string): string;
