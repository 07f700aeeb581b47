import type { Detection } from '../../lib/detect/index.ts';
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
