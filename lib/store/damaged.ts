/** A row that could not be read, kept aside as it was found. */
export interface Damaged {
  n: number;
  /** The table it lay in, and its key there. */
  table: 'annotations' | 'trash' | 'drafts';
  key: string;
  row: unknown;
  /** ISO 8601 */
  found: string;
  /** Which part is wrong, in short. */
  problem: string;
}
