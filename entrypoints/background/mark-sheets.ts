import { array, picklist, pipe, regex, string, union } from 'valibot';
import { browser } from 'wxt/browser';
import { parseAs } from '@/lib/annotation-schema';
import { LOOKS, type MarkSheet } from '@/lib/page/marks';
import { PROSE } from '@/lib/page/prose';
import { stretchOf } from '@/lib/page/stretches';
import { markLook } from '@/lib/settings';
import { keptSetting } from './kept-setting';
import { filesOfLook } from './looks';

const WHOLE = LOOKS.flatMap((look): MarkSheet[] => [look, `anywhere/${look}`]);
const STRETCH = new RegExp(`^([0-9]{1,5})/(${LOOKS.join('|')})$`);
const sheetsSchema = array(union([picklist(WHOLE), pipe(string(), regex(STRETCH))]));

const chosen = keptSetting(markLook);

/** The element of prose at the beginning of a selector: `p::highlight(…)`, `p a::highlight(…)`. */
const ELEMENT = new RegExp(`\\b(${PROSE.join('|')})(::highlight| a::highlight)`, 'g');

function fileOf(sheet: string): string {
  return `/marks/${sheet}.css`;
}

/** The sheet for prose, for a stretch of it. */
async function sheetOf(stretch: string): Promise<string> {
  const [, number, look] = STRETCH.exec(stretch)!;
  const { start, end } = stretchOf(Number(number));
  const whole = await fetch(fileOf(look!));
  const within = `:nth-child(n + ${start}):nth-child(-n + ${end - 1})`;
  return (await whole.text()).replace(ELEMENT, `$1${within}$2`);
}

/**
 * Puts style sheets of the marks into a page.
 *
 * @throws Error for what is no list of them, and where the browser lets nothing in
 */
export async function putMarkSheets(tabId: number, sheets: unknown): Promise<void> {
  const target = { tabId };
  const wanted = parseAs(sheetsSchema, sheets, 'list of styles');
  const files = wanted.filter((sheet) => !STRETCH.test(sheet)).map(fileOf);
  files.push(...filesOfLook(await chosen(), wanted as MarkSheet[]));
  if (files.length > 0) await browser.scripting.insertCSS({ target, files });
  const made = await Promise.all(wanted.filter((sheet) => STRETCH.test(sheet)).map(sheetOf));
  for (const css of made) await browser.scripting.insertCSS({ target, css });
}
