import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft } from '../../../entrypoints/reader.content/keep-draft.ts';
import { emptyBody } from '../../../lib/annotation.ts';

const calls = vi.hoisted(() => ({ saveDraft: vi.fn(async () => undefined) }));
vi.mock('@/lib/messages', () => ({ background: calls }));

const QUOTE = { type: 'TextQuoteSelector', exact: '$5', prefix: '', suffix: '' } as const;
const noted = (note: string) => ({ ...emptyBody(), note });
const sent = () => calls.saveDraft.mock.calls.map((each: unknown[]) => (each[2] as any).note);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  calls.saveDraft.mockClear();
});

it('sends the first change at once and the last one when typing rests', () => {
  const drafts = keepDraft('https://news.example/', QUOTE);
  for (const note of ['a', 'ab', 'abc']) drafts.keep(noted(note));
  expect(sent()).toEqual(['a']);
  vi.runAllTimers();
  expect(sent()).toEqual(['a', 'abc']);
});

it('sends nothing while what was typed is being saved, which would bring the draft back', async () => {
  const drafts = keepDraft('https://news.example/', QUOTE);
  drafts.keep(noted('a'));
  drafts.keep(noted('ab'));
  const saved = drafts.saving(noted('ab'), async () => {
    vi.runAllTimers();
    return 'kept';
  });
  await expect(saved).resolves.toBe('kept');
  vi.runAllTimers();
  expect(sent()).toEqual(['a']);
});

it('is a draft again where saving fails', async () => {
  const drafts = keepDraft('https://news.example/', QUOTE);
  const failing = drafts.saving(noted('ab'), () => Promise.reject(new Error('full')));
  await expect(failing).rejects.toThrow('full');
  expect(sent()).toEqual(['ab']);
});
