/** A key for a segment that none had before. */
export const newSegment = (): number => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
