import { browser } from 'wxt/browser';
import {
  bodySchema,
  nameCandidatesSchema,
  parseAs,
  saveRequestSchema,
  sourceSchema,
} from '@/lib/annotation-schema';
import { words } from '@/lib/locale';
import { type Sender, serveBackground } from '@/lib/messages';
import { setSiteRule, siteRule } from '@/lib/settings';
import { AnnotationStore, Database } from '@/lib/store';
import { siteOf } from '@/lib/url';
import { suggestNames } from './name-lookup';
import { openAnnotation } from './open-annotation';
import { ensureReader, tellPages } from './reading';

const store = new AnnotationStore(new Database());

const now = (): string => new Date().toISOString();

/** Our own pages may ask for anything, a page's reader only for what belongs to the page's site. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function checkSource(sender: Sender, source: unknown): string {
  const address = parseAs(sourceSchema, source, 'page address');
  if (!isOwnPage(sender) && siteOf(sender.url ?? '') !== siteOf(address))
    throw new Error('A page can reach the annotations of its own site only.');
  return address;
}

/** Refuses the id of an annotation of another site; ids that are not there pass, as nothing can happen. */
async function checkId(sender: Sender, id: unknown): Promise<string> {
  if (typeof id !== 'string') throw new Error('An annotation is named by its id.');
  const annotation = (await store.get(id)) ?? (await store.trashed(id))?.annotation;
  if (annotation) checkSource(sender, annotation.target.source);
  return id;
}

function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Only Blue Pencil’s own pages may ask for this.');
}

/** What a reader can do about a full disk; other failures say what happened themselves. */
async function writing<Answer>(write: Promise<Answer>): Promise<Answer> {
  try {
    return await write;
  } catch (cause) {
    if (cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`))
      throw new Error(words('error_storage_full'), { cause });
    throw cause;
  }
}

/** Every open page of the site reads its annotations again; the list pages see the store themselves. */
function announce(source: string): void {
  const site = siteOf(source);
  void tellPages(async (page) => {
    if (siteOf((await page.summary()).source) === site) await page.refresh();
  });
}

/** Called once, while the background starts: everything the rest of the extension can ask of it. */
export function serveCalls(): void {
  serveBackground({
    async articleFound(sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) throw new Error('Only a tab has an article.');
      if ((await siteRule(siteOf(sender.url ?? ''))) !== 'off') await ensureReader(tabId);
    },
    async readPage(sender, tabId) {
      requireOwnPage(sender);
      await ensureReader(tabId);
    },
    async openAnnotation(sender, id) {
      requireOwnPage(sender);
      const annotation = await store.get(id);
      if (!annotation) throw new Error(words('error_annotation_gone'));
      await openAnnotation(annotation);
    },
    async switchSite(sender, site, on) {
      requireOwnPage(sender);
      await setSiteRule(site, on);
      if (on) return;
      await tellPages(async (page) => {
        if (siteOf((await page.summary()).source) === site) await page.stop();
      });
    },
    annotationsOf: async (sender, source) => store.annotationsOf(checkSource(sender, source)),
    async saveAnnotation(sender, request) {
      const checked = parseAs(saveRequestSchema, request, 'annotation');
      checkSource(sender, checked.target.source);
      await checkId(sender, checked.id);
      const saved = await writing(store.save(checked, 'card', now()));
      announce(saved.target.source);
      return saved;
    },
    async deleteAnnotation(sender, id) {
      const annotation = await store.get(await checkId(sender, id));
      await writing(store.remove(id, now()));
      if (annotation) announce(annotation.target.source);
    },
    async restoreAnnotation(sender, id) {
      const restored = await writing(store.restore(await checkId(sender, id)));
      announce(restored.target.source);
      return restored;
    },
    draftOf: async (sender, source, quote) => store.draftOf(checkSource(sender, source), quote),
    async saveDraft(sender, source, quote, body) {
      const address = checkSource(sender, source);
      await store.saveDraft(address, quote, parseAs(bodySchema, body, 'draft'), now());
    },
    dropDraft: async (sender, source, quote) => store.dropDraft(checkSource(sender, source), quote),
    suggestNames: async (_sender, candidates) =>
      suggestNames(parseAs(nameCandidatesSchema, candidates, 'list of names')),
  });
}
