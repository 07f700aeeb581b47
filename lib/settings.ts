import { type Browser, browser } from 'wxt/browser';
import type { ClaimKind, Strictness } from './claim.ts';
import { ALL_LOOKUPS, type LookupChoice } from './lookup/lookup-choice.ts';
import type { BadgeChoice } from './toolbar.ts';

/** `articles`: every page that looks like one; `sites`: those switched on; `asked`: only where the reader says so. */
export type Reading = 'articles' | 'sites' | 'asked';

/** Sites, by {@link siteOf}, that the reader switched on or off by hand. */
export type SiteRules = Record<string, 'on' | 'off'>;

export interface Setting<Value> {
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /** Tells of every change, whoever makes it, until the function it gives is called. */
  watch(onChange: (value: Value) => void): () => void;
}

/** A library for this would be a third of the sentinel, which runs on every page. */
function setting<Value>(key: string, fallback: Value): Setting<Value> {
  // Asked for when it is wanted: Chromium makes what it gives a page's script at the first word of it.
  const local = (): typeof browser.storage.local => browser.storage.local;
  return {
    getValue: async () => ((await local().get(key))[key] as Value | undefined) ?? fallback,
    setValue: (value) => local().set({ [key]: value }),
    watch(onChange) {
      const listener = (changes: Record<string, Browser.storage.StorageChange>): void => {
        const change = changes[key];
        if (change) onChange((change.newValue as Value | undefined) ?? fallback);
      };
      const { onChanged } = browser.storage;
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}

export const siteRules = setting<SiteRules>('siteRules', {});

/** Undefined until the reader has said so; then as `articles`, where the browser allows that. */
export const reading = setting<Reading | undefined>('reading', undefined);

/** How much is marked. */
export const strictness = setting<Strictness>('strictness', 'balanced');

/** Kinds the reader wants no marks for. */
export const offKinds = setting<ClaimKind[]>('offKinds', []);

/** How marks are drawn: fine lines, thicker ones, or lines with a tint under the words. */
export type MarkLook = 'fine' | 'strong' | 'tinted';

export const markLook = setting<MarkLook>('markLook', 'fine');

/** Where a card opens: beside its claim, or at the edge of the window. */
export type CardPosition = 'beside' | 'edge';

export const cardPosition = setting<CardPosition>('cardPosition', 'beside');

/** What the number on the toolbar button counts: news alone, unless the reader wants more or none. */
export const badge = setting<BadgeChoice>('badge', 'changed');

/** Whether a button is shown beside selected text. */
export const selectionButton = setting<boolean>('selectionButton', true);

/** Where a card offers to look a claim up. */
export const lookup = setting<LookupChoice>('lookup', ALL_LOOKUPS);

/** Days between backups written without asking; 0 for none. What is known of them lies with the data. */
export interface BackupSetting {
  interval: 0 | 1 | 7 | 30;
}

export const backup = setting<BackupSetting>('backup', { interval: 0 });

/** The site is read or not as any other from now on. */
export async function dropSiteRule(site: string): Promise<void> {
  const { [site]: _dropped, ...rest } = await siteRules.getValue();
  await siteRules.setValue(rest);
}

export async function setSiteRule(site: string, on: boolean): Promise<void> {
  const rules = await siteRules.getValue();
  await siteRules.setValue({ ...rules, [site]: on ? 'on' : 'off' });
}

/** What rules say of a site, or undefined. */
export function ruleIn(rules: SiteRules, site: string): 'on' | 'off' | undefined {
  return Object.hasOwn(rules, site) ? rules[site] : undefined;
}

/** What the reader chose for the site, or undefined. */
export async function siteRule(site: string): Promise<'on' | 'off' | undefined> {
  return ruleIn(await siteRules.getValue(), site);
}

/** {@link siteRule} and {@link reading} in one question: it is asked on every page. */
export async function readingOf(
  site: string,
): Promise<{ rule: 'on' | 'off' | undefined; general: Reading }> {
  const kept = await browser.storage.local.get(['siteRules', 'reading']);
  return {
    rule: ruleIn((kept['siteRules'] ?? {}) as SiteRules, site),
    general: (kept['reading'] as Reading | undefined) ?? 'articles',
  };
}

/** Searches as versions before kept them, to be moved to the data they belong to. */
export const formerSearches = setting<{ id: string; name: string; query: string }[]>(
  'savedSearches',
  [],
);
