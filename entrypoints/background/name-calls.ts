import { nameCandidatesSchema, nameEvidenceSchema, parseAs } from '@/lib/annotation-schema';
import { type ReaderNames, withEvidence } from '@/lib/detect/names';
import type { BackgroundHandlers, Sender } from '@/lib/messages';
import { EVERYWHERE, keepName, type ReaderName } from '@/lib/reader-name';
import {
  acceptRequestSchema,
  idsSchema,
  readerNameSchema,
  readerNamesSchema,
} from '@/lib/reader-name-schema';
import { offKinds } from '@/lib/settings';
import type { NameStore } from '@/lib/store';
import { siteOf } from '@/lib/url';
import { checkSource, requireOwnPage } from './may-ask';
import { suggestNames } from './name-lookup';
import { tellPages } from './reading';
import { writing } from './writing';

function forDetection(names: readonly ReaderName[]): ReaderNames {
  return {
    accepted: names.filter(({ kind }) => kind === 'accepted').map(({ name }) => name),
    known: names.filter(({ kind }) => kind === 'known'),
  };
}

/** Open pages look at their names again: those of the sites the names are said of, or all. */
function announce(names: readonly Pick<ReaderName, 'source'>[]): void {
  const everywhere = names.some(({ source }) => source === EVERYWHERE);
  const sites = new Set(names.map(({ source }) => siteOf(source)));
  void tellPages(async (page) => {
    if (everywhere || sites.has(siteOf((await page.summary()).source))) await page.refreshNames();
  });
}

/** A spelling said of one page belongs to that page's site; one that holds everywhere may be any page's. */
function checkScope(sender: Sender, source: string): void {
  if (source !== EVERYWHERE) checkSource(sender, source);
}

type NameCalls = Pick<
  BackgroundHandlers,
  'suggestNames' | 'acceptName' | 'unacceptName' | 'addNames' | 'reviseName' | 'removeNames'
>;

/** All that can be asked about names. */
export function nameCalls(store: NameStore): NameCalls {
  return {
    async suggestNames(sender, candidates, source, evidence) {
      const checked = parseAs(nameCandidatesSchema, candidates, 'list of names');
      const said = parseAs(nameEvidenceSchema, evidence, 'list of what a page says');
      const address = checkSource(sender, source);
      if ((await offKinds.getValue()).includes('name')) return [];
      const names = await store.namesFor(address);
      return suggestNames(withEvidence(checked, said), forDetection(names));
    },
    async acceptName(sender, request) {
      const { id, ...said } = parseAs(acceptRequestSchema, request, 'name');
      checkScope(sender, said.source);
      const now = new Date().toISOString();
      await writing(store.add([keepName(id, { kind: 'accepted', ...said }, now)]));
      announce([said]);
    },
    async unacceptName(sender, id) {
      const [checked = ''] = parseAs(idsSchema, [id], 'name');
      const name = await store.get(checked);
      // A page's reader knows the ids it made itself, and takes back what was accepted only.
      if (name?.kind !== 'accepted') return;
      checkScope(sender, name.source);
      announce(await writing(store.remove([checked])));
    },
    async addNames(sender, names) {
      requireOwnPage(sender);
      const checked = parseAs(readerNamesSchema, names, 'list of names');
      await writing(store.add(checked));
      announce(checked);
    },
    async reviseName(sender, name) {
      requireOwnPage(sender);
      const checked = parseAs(readerNameSchema, name, 'name');
      await writing(store.revise(checked));
      announce([checked]);
    },
    async removeNames(sender, ids) {
      requireOwnPage(sender);
      announce(await writing(store.remove(parseAs(idsSchema, ids, 'list of names'))));
    },
  };
}
