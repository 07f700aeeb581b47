import { attributeOf, hasAttributes, idOf, tagNameOf } from './unclobbered.ts';
/**
 * Names by which sites call the parts of a page that are not the article: whole words of class and id,
 * after Readability's list and how news sites name their parts. No names of looks ("hidden", "overlay"),
 * which utility classes put anywhere, and not "paywall", by which sites name the paid part of the text.
 */
const OUTSIDE = words(`
  ad ads advert advertisement adslot adunit advertorial sponsor sponsored outbrain taboola dianomi
  nav navigation navbar menu breadcrumb breadcrumbs masthead topbar toolbar
  sidebar aside comment comments disqus livefyre coral
  related recommended recommendations recirc recirculation trending popular mostread readmore
  promo promos promotion teaser teasers upnext
  newsletter newsletters subscribe signup piano login register donate
  share sharing sharebar social socials follow addthis sharethis
  cookie cookies consent gdpr onetrust footer copyright colophon pagination pager
`);

/** As {@link OUTSIDE}, but taken back by a name of the article beside it: "article-author", "text-credit". */
const OUTSIDE_ALONE = words(`
  rail drawer modal popup lightbox tooltip tags taglist topics keywords gallery carousel slideshow
  byline author authors bio timestamp meta credit credits print
`);

const INSIDE = words(
  'article articlebody body content main story post entry paragraph text prose liveblog',
);

const OUTSIDE_ROLES = words(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist form',
);

const OUTSIDE_TAGS = words('NAV ASIDE FOOTER FORM DIALOG MENU FIELDSET BUTTON');

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The names an element goes by, split into lower-case words: "relatedStories__list" -> related, stories, list. */
function namesOf(element: Element): string[] {
  const names = `${attributeOf(element, 'class') ?? ''} ${idOf(element)}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Whether an element says of itself, by tag, role or name, that it is not part of the article. */
export function saysOutside(element: Element): boolean {
  if (OUTSIDE_TAGS.has(tagNameOf(element))) return true;
  // Most have none.
  if (!hasAttributes(element)) return false;
  const role = attributeOf(element, 'role');
  if (role && OUTSIDE_ROLES.has(role)) return true;
  const names = namesOf(element);
  if (names.some((name) => OUTSIDE.has(name))) return true;
  return names.some((name) => OUTSIDE_ALONE.has(name)) && !names.some((name) => INSIDE.has(name));
}
