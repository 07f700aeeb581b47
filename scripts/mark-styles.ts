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

/** The same for all elements, for a browser in which highlights inherit. */
function fromBody(selector: string): string[] {
  const [, within, highlight] = /^(.*)(::highlight\(.*\))$/.exec(selector) ?? [];
  if (within === '') return [`body${highlight}`, `body a${highlight}`];
  if (within === ':any-link') return [`body a${highlight}`];
  if (within === ':any-link *') return [];
  throw new Error(`No way is known to let “${selector}” be inherited.`);
}

/** `prose`: rules that fit nothing but {@link PROSE}. `inherited`: all elements have it of the body. `whole`: as written. */
export type Reach = 'prose' | 'inherited' | 'whole';

const SELECTORS: Record<Reach, (selector: string) => string[]> = {
  prose: forProse,
  inherited: fromBody,
  whole: (selector) => [selector],
};

/**
 * Of a style sheet of the marks, the part of one look.
 *
 * A browser works out the style of each highlight for each element that a rule of it fits, drawn or not. So
 * each look is put into a page only when it is drawn there, and Chromium, where highlights inherit, is given
 * rules that fit few elements: what is in these is drawn by them as well.
 */
export function styleOfLook(css: string, look: Look, reach: Reach): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const own = rule.selectors.filter((one) => one.endsWith(`::highlight(blue-pencil-${look})`));
    const selectors = own.flatMap(SELECTORS[reach]);
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules((rule) => {
    if (rule.first === undefined) rule.remove();
  });
  return sheet.toString();
}

/**
 * The style sheets of all looks, by their place in the extension; see `MarkSheet`.
 *
 * @param folder of the sheets, no slash at the end
 */
export function markStyles(css: string, browser: string, folder = 'marks'): Map<string, string> {
  const files = new Map<string, string>();
  for (const look of LOOKS) {
    // Firefox lets no highlight inherit: there the one sheet serves everywhere.
    const isFirefox = browser === 'firefox';
    files.set(`${folder}/${look}.css`, styleOfLook(css, look, isFirefox ? 'whole' : 'prose'));
    if (!isFirefox)
      files.set(`${folder}/anywhere/${look}.css`, styleOfLook(css, look, 'inherited'));
  }
  return files;
}
