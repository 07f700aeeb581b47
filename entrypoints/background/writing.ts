import { words } from '@/lib/locale';
import { NAME_LIMIT } from '@/lib/reader-name';
import { isNewerDatabase, NamesRefused } from '@/lib/store';
import { unlessBlocked } from './open-store';
import { isFull } from './is-full';

function inPlainWords(cause: unknown): string | undefined {
  if (cause instanceof NamesRefused)
    return cause.why === 'full'
      ? words('error_names_full', NAME_LIMIT.entries)
      : words('error_name_taken');
  if (isFull(cause)) return words('error_storage_full');
  if (isNewerDatabase(cause)) return words('error_store_newer');
  return undefined;
}

/** What a reader can do about a write that failed; failures not foreseen say what happened themselves. */
export async function writing<Answer>(write: Promise<Answer>): Promise<Answer> {
  try {
    return await unlessBlocked(write);
  } catch (cause) {
    const told = inPlainWords(cause);
    throw told === undefined ? cause : new Error(told, { cause });
  }
}
