/** A reader at work in a page, to the scripts of ours that come after it. */
export interface ReaderAtWork {
  /** False once its extension was updated or removed. */
  isAlive(): boolean;
  end(): void;
}

/** All scripts of an extension in one page share a world, which the page does not see. */
const shared = globalThis as { bluePencilReader?: ReaderAtWork };

function present(): ReaderAtWork | undefined {
  // Its own: an element of the page whose id is that name is found by it as well.
  return Object.hasOwn(shared, 'bluePencilReader') ? shared.bluePencilReader : undefined;
}

/** From now on the page is read by this one; one that was there before ends. */
export function takeOver(reader: ReaderAtWork): void {
  present()?.end();
  shared.bluePencilReader = reader;
}

export function isBeingRead(): boolean {
  return present()?.isAlive() ?? false;
}
