import { array, maxLength, pipe, string } from 'valibot';
import { parseAs } from '@/lib/annotation-schema';
import { readSlices, type SliceReading } from '@/lib/page/read-slices';
import { offKinds } from '@/lib/settings';
import { keptSetting } from './kept-setting';

/** A reader cuts pages into pieces far smaller, and sends far fewer at once. */
const slicesSchema = pipe(array(pipe(string(), maxLength(20_000))), maxLength(200));

const off = keptSetting(offKinds);

/** Reads for a page, which is then not held up by it. @throws Error for what is no list of slices */
export async function slicesRead(_sender: unknown, slices: unknown): Promise<SliceReading[]> {
  return readSlices(parseAs(slicesSchema, slices, 'page text'), await off());
}
