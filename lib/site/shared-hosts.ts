/**
 * Domains under which everybody may have a name of their own, and which are not in the private part of the
 * Public Suffix List: their names are sites, not the domain.
 */
export const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'beehiiv.com',
  'bearblog.dev',
  'blog.jp',
  'blogs.com',
  'canalblog.com',
  'dreamwidth.org',
  'fandom.com',
  'forumactif.com',
  'ghost.io',
  'hashnode.dev',
  'jimdo.com',
  'livejournal.com',
  'medium.com',
  'micro.blog',
  'mystrikingly.com',
  'neocities.org',
  'notion.site',
  'over-blog.com',
  'posthaven.com',
  'skyrock.com',
  'squarespace.com',
  'substack.com',
  'tistory.com',
  'tumblr.com',
  'typepad.com',
  'weebly.com',
  'wordpress.com',
  'write.as',
]);
