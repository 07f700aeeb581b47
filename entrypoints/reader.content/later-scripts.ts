import type { NameClaimsOf } from '@/lib/page/name-claims-of';
import type { PlaceAnnotations } from '@/lib/page/place-annotations';
import type { CardScript } from './card-script';

/** What scripts hold that are put into a page when they are first wanted: most pages are read without them. */
interface LaterScripts {
  bluePencilCard: CardScript;
  bluePencilAnchoring: PlaceAnnotations;
  bluePencilNaming: NameClaimsOf;
}

type Name = keyof LaterScripts;

/** All scripts of an extension in one page share a world, which the page does not see. */
const shared = globalThis as Partial<LaterScripts>;

/** Gives the reader what a script holds; called by that script. */
export function provide<N extends Name>(name: N, held: LaterScripts[N]): void {
  Object.assign(shared, { [name]: held });
}

/** Forgets what a reader of before was given: that of an extension since updated is of no use. */
export function dropLaterScripts(): void {
  delete shared.bluePencilCard;
  delete shared.bluePencilAnchoring;
  delete shared.bluePencilNaming;
}

/**
 * Gives what finds out what a script holds, which is put into the page at the first call.
 *
 * @param load puts it there
 * @returns rejects where the browser lets nothing into the page any more
 */
export function laterScript<N extends Name>(
  name: N,
  load: () => Promise<void>,
): () => Promise<LaterScripts[N]> {
  let loading: Promise<void> | undefined;
  return async () => {
    // Its own: an element of the page whose id is that name is found by it as well.
    if (!Object.hasOwn(shared, name))
      await (loading ??= load().finally(() => (loading = undefined)));
    return shared[name]!;
  };
}
