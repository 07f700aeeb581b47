import type { Detection } from '../../lib/detect/index.ts';
import { readSlices } from '../../lib/page/read-slices.ts';

/** As the background reads for a page. */
export async function read(slices: string[]): Promise<Detection[]> {
  return readSlices(slices);
}
