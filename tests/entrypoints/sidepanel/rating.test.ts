import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Annotation, createAnnotation, emptyBody } from '../../../lib/annotation.ts';
import type { SaveRequest } from '../../../lib/annotation-schema.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const TARGET: Annotation['target'] = {
  source: 'https://news.example/story',
  selector: [
    { type: 'TextQuoteSelector', exact: '$9 billion', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 10 },
  ],
  captured: { url: 'https://news.example/story', sentence: '$9 billion.', title: '', site: '' },
};
const CLAIM: Annotation['claim'] = { kind: 'money', text: '$9 billion', score: 1, reasons: [] };
const NOTED = { ...emptyBody(), note: 'Ask them.' };

/** The annotation as the background keeps it by now; the page may not have heard of it. */
let kept: Annotation | undefined;
const asked: { name: string; args: unknown[] }[] = [];

function save(request: SaveRequest): Annotation {
  const at = '2026-01-02T03:04:05.000Z';
  if (!kept) kept = createAnnotation(request.id, request.target, request.claim, request.body, at);
  else {
    const history = [...kept.history, { at, surface: 'sidepanel' as const, body: kept.body }];
    kept = { ...kept, body: { ...kept.body, rating: request.body.rating }, history };
  }
  return kept;
}

let rate: typeof import('../../../entrypoints/sidepanel/rating.ts').rate;
let heard: Annotation | undefined;

beforeAll(async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => ({
    ok: true,
    value: { target: TARGET, claim: CLAIM, annotation: heard },
  })) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (call: {
    name: string;
    args: [SaveRequest];
  }) => {
    asked.push(call);
    return { ok: true, value: call.name === 'saveAnnotation' ? save(...call.args) : undefined };
  }) as never);
  ({ rate } = await import('../../../entrypoints/sidepanel/rating.ts'));
});
beforeEach(() => {
  asked.length = 0;
  kept = undefined;
  heard = undefined;
});

it('takes back the whole annotation where there was none', async () => {
  const takeBack = await rate(7, 'key', 'true');
  await takeBack();
  expect(asked.at(-1)).toMatchObject({ name: 'deleteAnnotation', args: [kept!.id] });
});

it('takes back the rating alone where there was one, whether the page had heard of it or not', async () => {
  const there = createAnnotation('there', TARGET, CLAIM, NOTED, '2026-01-01T00:00:00.000Z');
  for (heard of [there, undefined]) {
    kept = there;
    const takeBack = await rate(7, 'key', 'true');
    expect(kept).toMatchObject({ id: 'there', body: { rating: 'true', note: 'Ask them.' } });
    await takeBack();
    expect(kept.body).toEqual(NOTED);
    expect(asked.map(({ name }) => name)).not.toContain('deleteAnnotation');
  }
});
