import type { Database } from './database.ts';

/** A search that the reader named. */
export interface SavedSearch {
  id: string;
  name: string;
  /** As typed: for `parseQuery`. */
  query: string;
  /** ISO 8601 */
  created: string;
}

/** The searches the reader keeps; they belong to the data and travel with it. */
export class SavedSearches {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** Oldest first. */
  all(): Promise<SavedSearch[]> {
    return this.db.searches.toCollection().sortBy('created');
  }

  /** Adds one, or replaces the one with its id. */
  async put(search: SavedSearch): Promise<void> {
    await this.db.searches.put(search);
  }

  async remove(id: string): Promise<void> {
    await this.db.searches.delete(id);
  }
}
