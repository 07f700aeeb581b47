import { words } from '@/lib/locale';
import { Database } from '@/lib/store';

/** Longer than an ordinary opening takes, in milliseconds. */
const LONG = 5_000;

const blocked = (): Error => new Error(words('error_store_blocked'));

let waiting = new Set<(error: Error) => void>();

function endWaiting(): void {
  for (const end of waiting) end(blocked());
  waiting = new Set();
}

/** The reader's work, for the background. */
export const database = new Database('blue-pencil', endWaiting);

/**
 * An answer of the store; where it does not open, as another window is in the way, an error instead of
 * waiting for ever. Of several who wait for that window the browser tells the first alone.
 */
export async function unlessBlocked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  waiting.add(reject);
  const timer = setTimeout(() => {
    if (!database.isOpen()) reject(blocked());
  }, LONG);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
    waiting.delete(reject);
  }
}
