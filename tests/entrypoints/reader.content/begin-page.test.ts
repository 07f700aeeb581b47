import { beforeEach, expect, it, vi } from 'vitest';
import { beginPage } from '../../../entrypoints/reader.content/begin-page.ts';

const calls = vi.hoisted(() => ({
  beginPage: vi.fn(),
  sourceOf: vi.fn(async (href: string) => href),
  annotationsOf: vi.fn(async () => ['asked']),
}));
vi.mock('@/lib/messages', () => ({ background: calls }));
const NOW = { strictness: 'few', look: 'strong' };
vi.mock('../../../entrypoints/reader.content/follow-choices.ts', () => ({
  choicesNow: async () => NOW,
}));

const PAGE = 'https://news.example/story';
const CHOICES = { strictness: 'all', look: 'fine' };

beforeEach(() => void vi.clearAllMocks());

it('asks once for what a reader begins with, and then as ever', async () => {
  const onUnanswered = vi.fn();
  calls.beginPage.mockResolvedValueOnce({ source: PAGE, annotations: ['told'], choices: CHOICES });
  const { calls: asked, choices } = beginPage(['checkable'], onUnanswered);
  expect(await asked.sourceOf(PAGE, [])).toBe(PAGE);
  expect(calls.beginPage).toHaveBeenCalledWith(PAGE, [], ['checkable']);
  expect(await choices).toEqual(CHOICES);
  expect(await asked.annotationsOf(PAGE)).toEqual(['told']);
  expect(await asked.annotationsOf(PAGE)).toEqual(['asked']);
  await asked.sourceOf(`${PAGE}/2`, []);
  expect(calls.beginPage).toHaveBeenCalledOnce();
  expect(onUnanswered).not.toHaveBeenCalled();
});

it('says where nobody answered: the style of the marks is then still to be put in', async () => {
  const onUnanswered = vi.fn();
  calls.beginPage.mockRejectedValueOnce(new Error('stopped'));
  const { calls: asked, choices } = beginPage(['checkable'], onUnanswered);
  await expect(asked.sourceOf(PAGE, [])).rejects.toThrow('stopped');
  expect(onUnanswered).toHaveBeenCalledOnce();
  expect(await choices).toEqual(NOW);
  expect(await asked.annotationsOf(PAGE)).toEqual(['asked']);
});
