import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** Markup in a note stays text; pictures too, as showing one would ask a server for it. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image');

const TAGS = 'p br hr h1 h2 h3 h4 h5 h6 blockquote pre code em strong s ul ol li a'.split(' ');

/** As long as a note may be (UTF-16 code units). */
const LONGEST = 100_000;

/**
 * A note, Markdown that may have come from anywhere, as markup that is safe in a page. markdown-it lets
 * no markup through and no link that runs something; DOMPurify sees to it that so it is.
 */
export function renderNote(note: string): string {
  return DOMPurify.sanitize(markdown.render(note.slice(0, LONGEST)), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}
