import type { Correction } from '../annotation.ts';

/** What is known of a page that has annotations, to find it again where it moved. */
export interface KeptPage {
  /** As the `target.source` of its annotations. */
  source: string;
  title: string;
  /** By {@link siteOf}. */
  site: string;
  /** Of its text, for finding the article under another address: parts that are each looked up. */
  fingerprint?: string[];
  /** ISO 8601, when it was last read and was not as it was before. */
  seen: string;
  /** What it said then in place of sentences that were rated, by the id of the annotation. */
  corrections?: Record<string, Correction>;
}
