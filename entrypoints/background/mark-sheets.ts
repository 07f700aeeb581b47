import { array, picklist } from 'valibot';
import { browser } from 'wxt/browser';
import { parseAs } from '@/lib/annotation-schema';
import { LOOKS, type MarkSheet } from '@/lib/page/marks';

const SHEETS = LOOKS.flatMap((look): MarkSheet[] => [look, `anywhere/${look}`]);
const sheetsSchema = array(picklist(SHEETS));

/**
 * Puts style sheets of the marks into a page.
 *
 * @throws Error for what is no list of them, and where the browser lets nothing in
 */
export async function putMarkSheets(tabId: number, sheets: unknown): Promise<void> {
  const files = parseAs(sheetsSchema, sheets, 'list of styles').map(
    (sheet) => `/marks/${sheet}.css`,
  );
  await browser.scripting.insertCSS({ target: { tabId }, files });
}
