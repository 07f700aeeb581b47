/** What is known of a page that has annotations, to find it again where it moved. */
export interface KeptPage {
  /** As the `target.source` of its annotations. */
  source: string;
  title: string;
  /** By {@link siteOf}. */
  site: string;
  /** Of its text, for finding the article under another address. */
  fingerprint?: string;
  /** ISO 8601, when it was last read. */
  seen: string;
}
