/**
 * Names by which sites call the parts of a page that are not the article: whole words of class, id and
 * `data-*` names, as Readability's list, drawn from how news sites name them.
 */
const OUTSIDE = words(`
  ad ads advert advertisement adslot adunit advertorial sponsor sponsored outbrain taboola dianomi
  nav navigation navbar menu breadcrumb breadcrumbs masthead topbar toolbar skip
  sidebar rail aside drawer
  comment comments disqus livefyre coral
  related recommended recommendations recirc recirculation trending popular mostread readmore
  promo promos promotion teaser teasers upnext more
  newsletter newsletters subscribe subscription signup paywall regwall piano login register donate
  share sharing sharebar social socials follow addthis sharethis
  cookie cookies consent gdpr onetrust
  footer copyright colophon tags taglist topics keywords
  pagination pager gallery carousel slideshow
  byline author authors bio timestamp dateline meta
  modal popup overlay lightbox tooltip hidden visuallyhidden screenreader
  credit credits print
`);

/** Words that take a name back: "article-with-sidebar", "content-meta". */
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
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Whether an element says of itself, by tag, role or name, that it is not part of the article. */
export function saysOutside(element: Element): boolean {
  if (OUTSIDE_TAGS.has(element.tagName)) return true;
  const role = element.getAttribute('role');
  if (role && OUTSIDE_ROLES.has(role)) return true;
  const names = namesOf(element);
  return names.some((name) => OUTSIDE.has(name)) && !names.some((name) => INSIDE.has(name));
}

/** Whether an element says that it holds the article's text. */
export function saysBody(element: Element): boolean {
  return /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '');
}
