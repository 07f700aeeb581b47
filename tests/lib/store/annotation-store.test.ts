import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SaveRequest } from '../../../lib/annotation-schema.ts';
import { AnnotationStore, Database } from '../../../lib/store/index.ts';

const SOURCE = 'https://example.com/story';
const EARLIER = '2026-01-01T10:00:00.000Z';
const LATER = '2026-01-02T10:00:00.000Z';

function request(id: string, exact = '$5 million', source = SOURCE): SaveRequest {
  return {
    id,
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: 'cost ', suffix: ' in all' },
        { type: 'TextPositionSelector', start: 10, end: 10 + exact.length },
      ],
      captured: { url: source, sentence: `It cost ${exact} in all.`, title: 'Story', site: 'Ex' },
    },
    claim: { kind: 'money', text: exact, score: 0.8, reasons: [] },
    body: { rating: 'false', note: 'No.', tags: [], evidence: [] },
  };
}

let db: Database;
let store: AnnotationStore;

beforeEach(() => {
  db = new Database('test');
  store = new AnnotationStore(db);
});
afterEach(() => db.delete());

describe('save', () => {
  it('keeps a new annotation with its dates and an empty history', async () => {
    await store.save(request('a'), 'card', EARLIER);
    const kept = await store.get('a');
    expect(kept).toMatchObject({ id: 'a', created: EARLIER, modified: EARLIER, history: [] });
    expect(kept?.body.note).toBe('No.');
  });

  it('is the same asked twice as asked once', async () => {
    await store.save(request('a'), 'card', EARLIER);
    await store.save(request('a'), 'card', LATER);
    expect(await store.count()).toBe(1);
    expect(await store.get('a')).toMatchObject({ modified: EARLIER, history: [] });
  });

  it('keeps what an annotation said before in its history', async () => {
    await store.save(request('a'), 'card', EARLIER);
    const changed = request('a');
    changed.body.rating = 'true';
    await store.save(changed, 'card', LATER);
    const kept = await store.get('a');
    expect(kept).toMatchObject({ created: EARLIER, modified: LATER, body: { rating: 'true' } });
    expect(kept?.history).toEqual([{ at: LATER, surface: 'card', body: request('a').body }]);
  });

  it('revises the annotation on the same words of the page where another tab made it first', async () => {
    await store.save(request('a'), 'card', EARLIER);
    const other = request('b');
    other.body.note = 'Indeed not.';
    await store.save(other, 'card', LATER);
    expect(await store.count()).toBe(1);
    expect((await store.get('a'))?.body.note).toBe('Indeed not.');
    expect((await store.get('a'))?.history).toHaveLength(1);
  });

  it('keeps the same words of another page apart', async () => {
    await store.save(request('a'), 'card', EARLIER);
    await store.save(request('b', '$5 million', 'https://example.com/other'), 'card', LATER);
    expect(await store.count()).toBe(2);
  });

  it('ends the draft of the claim, and no other', async () => {
    const [quote] = request('a').target.selector;
    const [other] = request('b', '$6 million').target.selector;
    await store.saveDraft(SOURCE, quote, request('a').body, EARLIER);
    await store.saveDraft(SOURCE, other, request('b').body, EARLIER);
    await store.save(request('a'), 'card', LATER);
    expect(await store.draftOf(SOURCE, quote)).toBeUndefined();
    expect((await store.draftOf(SOURCE, other))?.body.note).toBe('No.');
  });

  it('brings an annotation that was deleted meanwhile back, with its history', async () => {
    await store.save(request('a'), 'card', EARLIER);
    const changed = request('a');
    changed.body.rating = 'true';
    await store.save(changed, 'card', EARLIER);
    await store.remove('a', EARLIER);
    changed.body.note = 'After all.';
    await store.save(changed, 'card', LATER);
    expect(await store.get('a')).toMatchObject({ created: EARLIER, body: { note: 'After all.' } });
    expect((await store.get('a'))?.history).toHaveLength(2);
    expect(await store.trashed('a')).toBeUndefined();
  });

  it('writes nothing where a part of the transaction fails', async () => {
    const [quote] = request('a').target.selector;
    await store.saveDraft(SOURCE, quote, request('a').body, EARLIER);
    const unclonable = request('a');
    unclonable.claim.score = (() => 1) as unknown as number;
    await expect(store.save(unclonable, 'card', LATER)).rejects.toThrow('clone');
    expect(await store.count()).toBe(0);
    expect(await store.draftOf(SOURCE, quote)).toBeDefined();
  });
});

describe('reading', () => {
  it('gives the annotations of one page, oldest first', async () => {
    await store.save(request('b', '$2'), 'card', LATER);
    await store.save(request('a', '$1'), 'card', EARLIER);
    await store.save(request('c', '$3', 'https://example.com/other'), 'card', EARLIER);
    expect((await store.annotationsOf(SOURCE)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives the latest of all pages, newest first, as many as asked', async () => {
    await store.save(request('a', '$1'), 'card', EARLIER);
    await store.save(request('b', '$2', 'https://example.com/other'), 'card', LATER);
    expect((await store.latest(10)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await store.latest(1)).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('remove and restore', () => {
  it('brings a deleted annotation back as it was', async () => {
    const saved = await store.save(request('a'), 'card', EARLIER);
    await store.remove('a', LATER);
    expect(await store.count()).toBe(0);
    expect((await store.trashed('a'))?.deleted).toBe(LATER);
    expect(await store.restore('a', LATER)).toEqual(saved);
    expect(await store.get('a')).toEqual(saved);
    expect(await store.trashed('a')).toBeUndefined();
  });

  it('restores an annotation that was never deleted to itself', async () => {
    const saved = await store.save(request('a'), 'card', EARLIER);
    expect(await store.restore('a', LATER)).toEqual(saved);
  });

  it('says so where there is nothing to restore', async () => {
    await expect(store.restore('nothing', LATER)).rejects.toThrow('not in the trash');
  });

  it('lets a second deletion pass', async () => {
    await store.save(request('a'), 'card', EARLIER);
    expect(await store.remove('a', LATER)).toBe(true);
    expect(await store.remove('a', LATER)).toBe(false);
    expect((await store.trashed('a'))?.annotation.id).toBe('a');
  });
});

describe('the tags in use', () => {
  it('are found by how they begin, accents and capitals aside, the most frequent first', async () => {
    const tagged = async (id: string, tags: string[]): Promise<void> => {
      const made = request(id, `$${id} million`);
      await store.save({ ...made, body: { ...made.body, tags } }, 'card', EARLIER);
    };
    await tagged('1', ['Budget', 'tax']);
    await tagged('2', ['búdget speech', 'tax']);
    await tagged('3', ['búdget speech']);
    expect(await store.tagsLike('BUD', 6)).toEqual(['búdget speech', 'Budget']);
    expect(await store.tagsLike('bud', 1)).toEqual(['búdget speech']);
    expect(await store.tagsLike('budget s', 6)).toEqual(['búdget speech']);
    expect(await store.tagsLike('x', 6)).toEqual([]);
  });
});
