import { expect, it, vi } from 'vitest';
import { keepDrafts } from '../../../entrypoints/dashboard/keep-drafts.ts';
import { createAnnotation, emptyBody } from '../../../lib/annotation.ts';

const NOW = '2026-01-02T03:04:05.000Z';

const annotation = createAnnotation(
  'a',
  {
    source: 'https://news.example/story',
    selector: [
      { type: 'TextQuoteSelector', exact: '$9 billion', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 10 },
    ],
    captured: { url: 'https://news.example/story', sentence: '$9 billion.', title: '', site: '' },
  },
  { kind: 'money', text: '$9 billion', score: 1, reasons: [] },
  emptyBody(),
  NOW,
);

/** Room in memory, and what lies in it. */
function spareRoom() {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: async ({ exact }: { exact: string }, { body }: { body: { note: string } }) =>
      void kept.set(exact, body.note),
    drop: async (_source: string, { exact }: { exact: string }) => void kept.delete(exact),
  };
}

const noted = (note: string) => ({ ...emptyBody(), note });

it('writes one after another, the last that was typed last, and lets go after that', async () => {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const drafts = keepDrafts(
    {
      async saveDraft(_source, _quote, { note }) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        written.push(note);
      },
      dropDraft: async () => void written.push('(dropped)'),
    },
    spareRoom(),
  );
  drafts.keep(annotation, noted('a'));
  drafts.keep(annotation, noted('ab'));
  drafts.keep(annotation, noted('abc'));
  expect(drafts.of(annotation)?.note).toBe('abc');
  waiting.shift()?.();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const dropped = drafts.drop(annotation);
  waiting.shift()?.();
  await dropped;
  expect(written).toEqual(['a', 'abc', '(dropped)']);
});

it('gives what is typed together with what was saved elsewhere meanwhile', () => {
  const drafts = keepDrafts(
    { saveDraft: async () => undefined, dropDraft: async () => undefined },
    spareRoom(),
  );
  drafts.keep(annotation, noted('typed'));
  const body = { ...emptyBody(), rating: 'false' as const, tags: ['budget'] };
  expect(drafts.of({ ...annotation, body })).toEqual({ ...body, note: 'typed' });
  expect(drafts.of({ ...annotation, id: 'b' })).toBeUndefined();
});

it('keeps what does not fit on the disk in memory, until there is room or it is saved', async () => {
  let isFull = true;
  const saveDraft = async () => {
    if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
  };
  const spare = spareRoom();
  const drafts = keepDrafts({ saveDraft, dropDraft: async () => undefined }, spare);
  drafts.keep(annotation, noted('a'));
  await vi.waitFor(() => expect(spare.kept.get('$9 billion')).toBe('a'));
  isFull = false;
  drafts.keep(annotation, noted('ab'));
  await vi.waitFor(() => expect(spare.kept.size).toBe(0));
  isFull = true;
  drafts.keep(annotation, noted('abc'));
  await vi.waitFor(() => expect(spare.kept.size).toBe(1));
  await drafts.drop(annotation);
  expect(spare.kept.size).toBe(0);
});

it('lets go of a draft that could not be written, as what was saved is saved', async () => {
  const saveDraft = vi.fn(async () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  const dropDraft = vi.fn(async () => undefined);
  const drafts = keepDrafts({ saveDraft, dropDraft }, spareRoom());
  drafts.keep(annotation, noted('a'));
  await drafts.drop(annotation);
  expect(dropDraft).toHaveBeenCalledOnce();
  drafts.keep(annotation, noted('b'));
  expect(saveDraft).toHaveBeenCalledTimes(2);
});
