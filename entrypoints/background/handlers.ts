import * as v from 'valibot';
import type { Annotation, TextQuoteSelector } from '@/lib/annotation';
import {
  bodySchema,
  claimedSchema,
  parseAs,
  quoteSchema,
  saveRequestSchema,
  seenPageSchema,
} from '@/lib/annotation-schema';
import { words } from '@/lib/locale';
import { lookupLinks } from '@/lib/lookup/lookup-links';
import { type Sender, serveBackground } from '@/lib/messages';
import { setSiteRule } from '@/lib/settings';
import { isSameSite, pageSource } from '@/lib/site';
import { siteOf } from '@/lib/url';
import { announce } from './announce';
import { articleFound } from './article-found';
import { beginPage } from './begin-page';
import { commandKeys, openShortcutSettings } from './command-keys';
import { drafts } from './drafts';
import { evidenceCalls } from './evidence-calls';
import { checkSource, requireOwnPage } from './may-ask';
import { movedFrom, rememberPage } from './moved-pages';
import { putMarkSheets } from './mark-sheets';
import { nameCalls } from './name-calls';
import { dropPendingOfDeleted, notePendingSaved } from './pending-claim';
import { openAnnotation } from './open-annotation';
import { slicesRead } from './read-slices';
import { ensureReader, loadScript, tabsOf, tellPages } from './reading';
import { names, pages, store } from './stores';
import { countsSchema, showInTab, showSwitched } from './toolbar';
import { surfaceOf } from './surface-of';
import { writing } from './writing';

/** No more than a reader takes in at a glance; and no page's reader learns all of them. */
const TAGS_OFFERED = 6;
/** With a word at least: what begins with nothing is all there is. */
const tagSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const scriptSchema = v.picklist(['card', 'anchoring', 'naming']);

const now = (): string => new Date().toISOString();

/** Refuses the id of an annotation of another site; ids that are not there pass, as nothing can happen. */
async function checkId(sender: Sender, id: unknown): Promise<string> {
  if (typeof id !== 'string') throw new Error('An annotation is named by its id.');
  const annotation = (await store.get(id)) ?? (await store.trashed(id))?.annotation;
  if (annotation) checkSource(sender, annotation.target.source);
  return id;
}

const isThere = async (id: string): Promise<boolean> => (await store.get(id)) !== undefined;

const checkQuote = (quote: unknown): TextQuoteSelector => parseAs(quoteSchema, quote, 'quotation');

/** @throws Error in plain words where it is gone */
async function present(id: string): Promise<Annotation> {
  const annotation = await store.get(id);
  if (!annotation) throw new Error(words('error_annotation_gone'));
  return annotation;
}

/** Where the annotations of a page are kept that calls itself so. */
function sourceSaid(sender: Sender, href: unknown, claimed: unknown): string {
  const said = parseAs(claimedSchema, claimed, 'list of addresses');
  return pageSource(checkSource(sender, href), said);
}

/** @throws Error where no page in a tab asks */
function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can ask for this.');
  return tab.id;
}

/** Called once, while the background starts: everything the rest of the extension can ask of it. */
export function serveCalls(): void {
  serveBackground({
    ...nameCalls(names),
    ...evidenceCalls,
    readSlices: slicesRead,
    articleFound: async (sender) => articleFound(tabOf(sender), siteOf(sender.url ?? '')),
    styleMarks: async (sender, sheets) => putMarkSheets(tabOf(sender), sheets),
    loadScript: async (sender, script) =>
      loadScript(tabOf(sender), parseAs(scriptSchema, script, 'script')),
    async siteIsOff(sender) {
      if (sender.tab?.id !== undefined) await showInTab(sender.tab.id, 'off');
    },
    async pageCounts(sender, counts) {
      const checked = parseAs(countsSchema, counts, 'count of claims');
      if (sender.tab?.id !== undefined) await showInTab(sender.tab.id, 'reading', checked);
    },
    async readPage(sender, tabId) {
      requireOwnPage(sender);
      await ensureReader(tabId);
    },
    async openAnnotation(sender, id) {
      requireOwnPage(sender);
      await openAnnotation(await present(id));
    },
    async recheckAnnotation(sender, id) {
      requireOwnPage(sender);
      await openAnnotation(await present(id), 'recheck');
    },
    async movedFrom(sender, tabId) {
      requireOwnPage(sender);
      return movedFrom(tabId, pages);
    },
    async moveAnnotations(sender, from, to) {
      requireOwnPage(sender);
      if (!isSameSite(from, to)) throw new Error('Ratings stay on their own site.');
      await writing(store.move(from, to, 'popup', now()));
      announce(from, to);
      rememberPage(to, pages);
    },
    async pageSeen(sender, page) {
      const seen = parseAs(seenPageSchema, page, 'page');
      checkSource(sender, seen.source);
      await pages.saw(seen, now());
    },
    async switchSite(sender, site, on) {
      requireOwnPage(sender);
      await setSiteRule(site, on);
      await showSwitched(await tabsOf(site), on);
      if (on) return;
      await tellPages(async (page) => {
        if (siteOf((await page.summary()).source) === site) await page.stop();
      });
    },
    commandKeys,
    lookupLinks: async (_sender, ...asked) => lookupLinks(...asked),
    openShortcutSettings,
    tagsLike: async (_sender, beginning) =>
      store.tagsLike(parseAs(tagSchema, beginning, 'tag'), TAGS_OFFERED),
    beginPage: async (sender, href, claimed, sheets) =>
      beginPage(tabOf(sender), sourceSaid(sender, href, claimed), sheets),
    sourceOf: async (sender, href, claimed) => sourceSaid(sender, href, claimed),
    annotationsOf: async (sender, source) => store.annotationsOf(checkSource(sender, source)),
    async saveAnnotation(sender, request) {
      const checked = parseAs(saveRequestSchema, request, 'annotation');
      checkSource(sender, checked.target.source);
      await writing(checkId(sender, checked.id));
      const saved = await writing(store.save(checked, surfaceOf(sender), now()));
      await drafts.saved(checked.target.source, checked.target.selector[0]);
      // The memory for it may be full of drafts; what is saved is saved.
      await notePendingSaved(saved).catch(() => undefined);
      announce(saved.target.source);
      rememberPage(saved.target.source, pages);
      return saved;
    },
    async deleteAnnotation(sender, id) {
      const annotation = await store.get(await writing(checkId(sender, id)));
      await writing(store.remove(id, now(), surfaceOf(sender)));
      if (annotation) announce(annotation.target.source);
      await dropPendingOfDeleted(isThere);
    },
    async restoreAnnotation(sender, id) {
      const restored = await writing(
        store.restore(await writing(checkId(sender, id)), now(), surfaceOf(sender)),
      );
      announce(restored.target.source);
      return restored;
    },
    async annotationsChanged(sender, sources) {
      requireOwnPage(sender);
      announce(...sources);
      await dropPendingOfDeleted(isThere);
    },
    async refreshPages(sender) {
      requireOwnPage(sender);
      await tellPages(async (page) => {
        await page.refresh();
        await page.refreshNames();
      });
    },
    draftOf: async (sender, source, quote) =>
      drafts.of(checkSource(sender, source), checkQuote(quote)),
    async saveDraft(sender, source, quote, body) {
      const address = checkSource(sender, source);
      await drafts.save(address, checkQuote(quote), parseAs(bodySchema, body, 'draft'), now());
    },
    dropDraft: async (sender, source, quote) =>
      drafts.drop(checkSource(sender, source), checkQuote(quote)),
  });
}
