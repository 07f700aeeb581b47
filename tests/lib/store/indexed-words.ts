import type { Database } from '../../../lib/store/index.ts';
import { eachPlace, eachPosting } from '../../../lib/store/words/each-posting.ts';
import { goneKeys } from '../../../lib/store/words/gone.ts';
import { shardCursor } from '../../../lib/store/words/shard-cursor.ts';

/** All that the index of words says of what is there: of each document's key its terms with their places. */
export async function indexedWords(db: Database): Promise<Map<number, string[]>> {
  const gone = await goneKeys(db);
  const words = new Map<number, string[]>();
  for (const { s, keys } of await db.segmentKeys.toArray()) {
    for (const key of keys) if (!gone.has(key)) words.set(key, []);
    const cursor = await shardCursor(db, s);
    while (cursor.current) {
      const { term, bytes, from, to } = cursor.current;
      eachPosting(bytes, from, to, (ordinal, _, start, end) => {
        const places: number[] = [];
        eachPlace(bytes, start, end, (place) => void places.push(place));
        words.get(keys[ordinal] ?? NaN)?.push(`${term}:${places.join(',')}`);
      });
      await cursor.next();
    }
  }
  return words;
}
