import type { TokenRange } from '../detectors/detector.ts';

/** A change as read: its core, how far the full span reaches, and by what it multiplies. */
export interface ChangeSpan extends TokenRange {
  /** Where the full span begins if before the core: "fell by half". */
  fullFrom?: number;
  fullTo: number;
  factor: number;
}
