/** Of Firefox’s error for all but deleting. */
const ONLY_DELETING = /did not allow mutations/;

/**
 * Does a write. After one that had no room Firefox lets the next transaction of a connection do nothing but
 * delete, whether there is room again or not: that one is made a second time.
 * (`IDBDatabase::Transaction`, https://searchfox.org/mozilla-central/source/dom/indexedDB/IDBDatabase.cpp)
 *
 * @param write a whole transaction
 */
export async function withRoom<Answer>(write: () => PromiseLike<Answer>): Promise<Answer> {
  try {
    return await write();
  } catch (cause) {
    if (!ONLY_DELETING.test(String(cause))) throw cause;
    return write();
  }
}
