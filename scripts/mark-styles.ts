import { parse } from 'postcss';
import { LOOKS, type Look } from '../lib/page/marks.ts';
import { PROSE } from '../lib/page/prose.ts';

/** A selector of highlight.css as selectors for prose alone, where what is said of a highlight is inherited. */
function forProse(selector: string): string[] {
  const [, within, highlight] = /^(.*)(::highlight\(.*\))$/.exec(selector) ?? [];
  // Links too, which have rules of their own: theirs are not to win where one is important.
  if (within === '') return PROSE.flatMap((tag) => [tag + highlight, `${tag} a${highlight}`]);
  if (within === ':any-link') return PROSE.map((tag) => `${tag} a${highlight}`);
  if (within === ':any-link *') return [];
  throw new Error(`No way is known to say “${selector}” of prose.`);
}

/**
 * Of a style sheet of the marks, the part of one look.
 *
 * A browser works out the style of each highlight for each element that a rule of it fits, drawn or not. So
 * each look is put into a page only when it is drawn there.
 *
 * @param isForProse as rules that fit nothing but {@link PROSE}: Chromium then leaves the rest of the page
 *   alone, and draws what is in these elements by the same rules, since highlights inherit there
 */
export function styleOfLook(css: string, look: Look, isForProse: boolean): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const own = rule.selectors.filter((one) => one.endsWith(`::highlight(blue-pencil-${look})`));
    const selectors = isForProse ? own.flatMap(forProse) : own;
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules((rule) => {
    if (rule.first === undefined) rule.remove();
  });
  return sheet.toString();
}

/** The style sheets of all looks, by their place in the extension; see `MarkSheet`. */
export function markStyles(css: string, browser: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const look of LOOKS) {
    // Firefox lets no highlight inherit: there the one sheet serves everywhere.
    files.set(`marks/${look}.css`, styleOfLook(css, look, browser !== 'firefox'));
    if (browser !== 'firefox')
      files.set(`marks/anywhere/${look}.css`, styleOfLook(css, look, false));
  }
  return files;
}
