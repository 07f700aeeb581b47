/** Less room than this, in bytes, is told of: some ten thousand annotations with all that hangs on them. */
const LITTLE = 50_000_000;

/** As `navigator.storage.estimate()` gives it, in bytes. */
export interface Estimate {
  quota?: number | undefined;
  usage?: number | undefined;
}

/** The bytes left where they are few; undefined where there is room, or where the browser does not say. */
export function littleRoom({ quota, usage }: Estimate): number | undefined {
  if (quota === undefined || usage === undefined) return undefined;
  const left = Math.max(0, quota - usage);
  return left < LITTLE ? left : undefined;
}
