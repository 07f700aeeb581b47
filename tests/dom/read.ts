import type { Detection } from '../../lib/detect/index.ts';
import { type NameClaimsOf, nameClaimsOf } from '../../lib/page/name-claims-of.ts';
import { type PlaceAnnotations, placeAnnotations } from '../../lib/page/place-annotations.ts';
import { readSlices } from '../../lib/page/read-slices.ts';

/** As the background reads for a page. */
export async function read(slices: string[]): Promise<Detection[]> {
  return readSlices(slices);
}

/** As the script that is put into a page with annotations. */
export async function anchoring(): Promise<PlaceAnnotations> {
  return placeAnnotations;
}

/** As the script that is put into a page with a name misspelled. */
export async function naming(): Promise<NameClaimsOf> {
  return nameClaimsOf;
}
