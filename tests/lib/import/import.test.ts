import { describe, expect, it } from 'vitest';
import {
  type Annotation,
  type AnnotationBody,
  reviseAnnotation,
  type Revision,
} from '../../../lib/annotation.ts';
import type { FileRecord, ReadFile } from '../../../lib/formats/file-entry.ts';
import { readFile } from '../../../lib/formats/read-file.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import { writeSheet } from '../../../lib/formats/csv/write-sheet.ts';
import type { Choice } from '../../../lib/import/merge.ts';
import { planImport } from '../../../lib/import/plan-import.ts';
import { emptyReceipt, runImport } from '../../../lib/import/run-import.ts';
import { currentState, fullHistory } from '../../../lib/import/states.ts';
import { undoImport } from '../../../lib/import/undo-import.ts';
import { batches, bytesOf, NOW, PLAIN, RICH, textFrom } from '../formats/sample-record.ts';
import { MemoryStore } from './memory-store.ts';

const LATER = '2026-03-01T00:00:00.000Z';
const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  pause: async () => {},
};

function fileOf(...annotations: Annotation[]): ReadFile {
  async function* entries() {
    yield annotations.map((annotation, at) => ({
      type: 'annotation' as const,
      annotation,
      line: at + 2,
    }));
  }
  return { unit: 'line', whole: true, isStreamed: true, entries: entries(), warnings: [] };
}

/** As somebody goes on from it. */
function edited(annotation: Annotation, body: Partial<AnnotationBody>, at = LATER): Annotation {
  return reviseAnnotation(
    annotation,
    { ...annotation, body: { ...annotation.body, ...body } },
    'card',
    at,
  );
}

async function plan(store: MemoryStore, file: ReadFile) {
  const { counts, ...rest } = await planImport(file, store, options);
  return { ...counts, ...rest };
}

async function bring(store: MemoryStore, file: ReadFile, rest: Choice = 'both', own = new Map()) {
  const receipt = emptyReceipt();
  await runImport(file, store, { rest, own }, receipt, LATER, options);
  return receipt;
}

const MINE = edited(RICH, { note: 'Mine.' });
const THEIRS = edited(RICH, { rating: 'false', note: 'Theirs.' });

const otherwise = (revision: Revision): Revision => ({
  ...revision,
  body: { ...revision.body, note: 'Otherwise.' },
});

describe('what a file would bring', () => {
  it.each<[string, Annotation[], Annotation, object]>([
    ['what is not there is new', [], RICH, { new: 1 }],
    ['what is there to the letter is the same', [RICH], RICH, { same: 1 }],
    ['what was said here before is the same', [MINE], RICH, { same: 1 }],
    ['what goes on from mine is an update', [RICH], THEIRS, { update: 1 }],
    [
      'what says the same and was said otherwise before brings its history',
      [RICH],
      { ...RICH, history: [...RICH.history, ...THEIRS.history.map(otherwise)] },
      { history: 1, update: 0 },
    ],
    [
      'so does what mine has gone on from',
      [MINE],
      { ...RICH, history: [...RICH.history, ...THEIRS.history.map(otherwise)] },
      { history: 1, same: 0 },
    ],
    ['where both have gone on there is a conflict', [MINE], THEIRS, { conflict: 1 }],
    [
      'another id on the same words of the same page is the same claim',
      [RICH],
      { ...RICH, id: PLAIN.id, body: { ...RICH.body, rating: 'true' }, history: [] },
      { conflict: 1 },
    ],
  ])('%s', async (_, kept, incoming, counts) => {
    expect(await plan(new MemoryStore(kept), fileOf(incoming))).toMatchObject(counts);
  });

  it('is told with the fields in which two people disagree', async () => {
    const { conflicts, disagree } = await plan(new MemoryStore([MINE]), fileOf(THEIRS));
    expect(conflicts).toMatchObject([{ line: 2, fields: ['rating', 'note'] }]);
    expect(disagree).toEqual({ claim: 0, rating: 1, note: 1, tags: 0, evidence: 0 });
  });

  it('does not take the order of tags or of keys for a difference', async () => {
    const other = structuredClone(RICH);
    other.body.tags.reverse();
    other.body = Object.fromEntries(Object.entries(other.body).reverse()) as never;
    expect(await plan(new MemoryStore([RICH]), fileOf(other))).toMatchObject({ same: 1 });
  });

  it('leaves out what stands in the file twice', async () => {
    const found = await plan(new MemoryStore(), fileOf(RICH, PLAIN, { ...RICH, id: PLAIN.id }));
    expect(found).toMatchObject({ new: 2, rejected: [{ line: 4, problem: 'duplicate' }] });
  });

  it('writes nothing', async () => {
    const store = new MemoryStore([MINE]);
    await plan(store, fileOf(THEIRS, PLAIN));
    expect(store.rows).toEqual([MINE]);
  });

  it('ends when the reader ends it', async () => {
    const ending = new AbortController();
    const many = Array.from({ length: 1000 }, () => RICH);
    const onProgress = (entries: number) => entries >= 400 && ending.abort();
    const ended = planImport(fileOf(...many), new MemoryStore(), {
      ...options,
      signal: ending.signal,
      onProgress,
    });
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says how much of what is given at once is done', async () => {
    const shares: number[] = [];
    const onProgress = (_: number, share: number) => shares.push(share);
    const many = Array.from({ length: 500 }, () => RICH);
    await planImport(fileOf(...many), new MemoryStore(), { ...options, onProgress });
    expect(shares).toEqual([0.4, 0.8, 1]);
  });
});

describe('bringing it', () => {
  it.each<[Choice, string, string[]]>([
    ['mine', 'Mine.', [RICH.body.note]],
    ['theirs', 'Theirs.', [RICH.body.note, 'Mine.']],
    ['both', 'Mine.', [RICH.body.note, 'Theirs.']],
  ])('“%s” leaves standing what it says, and loses nothing', async (choice, note, before) => {
    const store = new MemoryStore([MINE]);
    await bring(store, fileOf(THEIRS), choice);
    const [row] = store.rows;
    expect(row?.body.note).toBe(note);
    expect(row?.history.map(({ body }) => body.note)).toEqual(['Ask.', ...before]);
  });

  it.each<Choice>(['mine', 'theirs', 'both'])('twice is once, with “%s”', async (choice) => {
    const store = new MemoryStore([MINE]);
    await bring(store, fileOf(THEIRS, PLAIN), choice);
    const once = structuredClone(store.rows);
    const receipt = await bring(store, fileOf(THEIRS, PLAIN), choice);
    expect(store.rows).toEqual(once);
    expect(receipt).toEqual(emptyReceipt());
  });

  it('counts what only has more history now apart from what says something else', async () => {
    const store = new MemoryStore([MINE, PLAIN]);
    const earlier = { ...RICH, history: [...RICH.history, ...THEIRS.history.map(otherwise)] };
    const receipt = await bring(store, fileOf(earlier, edited(PLAIN, { note: 'Theirs too.' })));
    expect(receipt).toMatchObject({ histories: 1, former: [MINE, PLAIN] });
    const mine = store.rows.find(({ id }) => id === MINE.id);
    expect(mine).toMatchObject({ body: MINE.body, modified: MINE.modified });
    expect(mine?.history.map(({ body }) => body.note)).toContain('Otherwise.');
    const again = await plan(store, fileOf(earlier));
    expect(again).toMatchObject({ same: 1, history: 0 });
  });

  it('takes for one what was chosen for it, for the rest what holds for all', async () => {
    const other = edited(PLAIN, { note: 'Mine too.' });
    const store = new MemoryStore([MINE, other]);
    const file = fileOf(THEIRS, edited(PLAIN, { note: 'Theirs too.' }));
    await bring(store, file, 'mine', new Map([[PLAIN.id, 'theirs']]));
    expect(store.rows.map(({ body }) => body.note).toSorted()).toEqual(['Mine.', 'Theirs too.']);
  });

  it('keeps which words each wording was about', async () => {
    const corrected = structuredClone(THEIRS);
    corrected.target.selector[0].exact = '$46.9 billion';
    const store = new MemoryStore([MINE]);
    await bring(store, fileOf(corrected), 'theirs');
    const [row] = store.rows;
    expect(row?.target.selector[0].exact).toBe('$46.9 billion');
    const words = fullHistory(row as Annotation).map(({ target }) => target.selector[0].exact);
    expect(words.at(-1)).toBe('$47.3 billion & more');
  });

  it('takes from mine what a sheet has no place for', async () => {
    const sheet = await textFrom(writeSheet(batches([RICH])));
    const store = new MemoryStore([RICH]);
    expect(await plan(store, await readFile(bytesOf(sheet)))).toMatchObject({ same: 1 });
    const changed = sheet.replace('"mostly-false"', '"True"');
    expect(await plan(store, await readFile(bytesOf(changed)))).toMatchObject({ conflict: 1 });
    await bring(store, await readFile(bytesOf(changed)), 'theirs');
    expect(store.rows[0]).toMatchObject({
      target: RICH.target,
      claim: RICH.claim,
      body: { ...RICH.body, rating: 'true', tags: expect.any(Array) },
    });
  });

  it('stops where the reader stops it; again, it goes on from there', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => {
      const one = structuredClone(PLAIN);
      one.id = `0b8f6f3e-2f0d-4d61-8c58-${String(at).padStart(12, '0')}`;
      one.target.selector[0].prefix = `${at}`;
      return one;
    });
    const ending = new AbortController();
    const store = new MemoryStore();
    const receipt = emptyReceipt();
    const ended = runImport(
      fileOf(...many),
      store,
      { rest: 'both', own: new Map() },
      receipt,
      LATER,
      {
        ...options,
        signal: ending.signal,
        onProgress: () => ending.abort(),
      },
    );
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    expect(receipt.added.length).toBe(store.rows.length);
    expect(store.rows.length).toBeLessThan(1000);
    await bring(store, fileOf(...many));
    expect(store.rows).toEqual(many);
  });

  it('brings names, drafts and deleted ones that are not there', async () => {
    const draft: FileRecord = {
      type: 'draft',
      draft: { key: 'k', source: PLAIN.target.source, body: PLAIN.body, modified: NOW },
    };
    const backup = await textFrom(writeBackup(batches([draft]), NOW));
    const store = new MemoryStore();
    expect(await plan(store, await readFile(bytesOf(backup)))).toMatchObject({
      others: { new: 1 },
    });
    const receipt = await bring(store, await readFile(bytesOf(backup)));
    expect(store.others).toMatchObject([draft]);
    await undoImport(receipt, store, LATER);
    expect(store.others).toEqual([]);
  });
});

describe('taking it back', () => {
  it('leaves all as it was', async () => {
    const store = new MemoryStore([MINE]);
    const receipt = await bring(store, fileOf(THEIRS, PLAIN), 'theirs');
    expect(await undoImport(receipt, store, LATER)).toBe(0);
    expect(store.rows).toEqual([MINE]);
  });

  it('leaves alone what the reader has changed since, and says how many', async () => {
    const store = new MemoryStore([MINE]);
    const receipt = await bring(store, fileOf(THEIRS, PLAIN), 'theirs');
    const since = '2026-03-02T00:00:00.000Z';
    store.rows = store.rows.map((row) => edited(row, { note: 'Since.' }, since));
    expect(await undoImport(receipt, store, LATER)).toBe(2);
    expect(store.rows.map(({ body }) => body.note)).toEqual(['Since.', 'Since.']);
  });
});

it('knows two states for the same whatever id they have', () => {
  expect(currentState({ ...RICH, id: PLAIN.id })).toBe(currentState(RICH));
});
