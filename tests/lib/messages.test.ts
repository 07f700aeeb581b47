import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageCalls } from '../../lib/messages/index.ts';

vi.mock('wxt/browser', async () => {
  const fake = await import('wxt/testing/fake-browser');
  return { browser: fake.fakeBrowser };
});

const { background, followEvidence, pageIn, serveDashboard, servePage, servePanel } =
  await import('../../lib/messages/index.ts');

const OWN = { id: fakeBrowser.runtime.id };

function handlers(part: Partial<Record<keyof PageCalls, (...args: any[]) => unknown>> = {}) {
  const missing = (): never => {
    throw new Error('not asked for here');
  };
  const all = {
    summary: missing,
    goTo: missing,
    step: missing,
    refresh: missing,
    refreshNames: missing,
    stop: missing,
  };
  return { ...all, ...part } as Parameters<typeof servePage>[0];
}

/** What the served side answers to a message, as the browser would deliver it. */
async function deliver(message: unknown, sender: object = OWN): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  return answers.some((answer: unknown) => answer === true) ? promise : undefined;
}

beforeEach(() => fakeBrowser.reset());

describe('the served side', () => {
  it('answers with what the handler gives, and passes sender and arguments', async () => {
    const goTo = vi.fn(async () => true);
    servePage(handlers({ goTo }), new AbortController().signal);
    const call = { door: 'page', name: 'goTo', args: ['a'] };
    expect(await deliver(call)).toEqual({ ok: true, value: true });
    expect(goTo).toHaveBeenCalledWith(OWN, 'a');
  });

  it('answers an error in the handler with its words', async () => {
    const goTo = (): never => {
      throw new Error('That is gone.');
    };
    servePage(handlers({ goTo }), new AbortController().signal);
    const call = { door: 'page', name: 'goTo', args: ['a'] };
    expect(await deliver(call)).toEqual({ ok: false, error: 'That is gone.' });
  });

  it.each(['toString', 'constructor', '__proto__', 'unknown'])('refuses “%s”', async (name) => {
    servePage(handlers(), new AbortController().signal);
    expect(await deliver({ door: 'page', name, args: [] })).toEqual({
      ok: false,
      error: expect.stringContaining(name),
    });
  });

  it.each([
    ['another extension’s message', { door: 'page', name: 'stop', args: [] }, { id: 'other' }],
    ['what is meant for the background', { door: 'background', name: 'stop', args: [] }, OWN],
    ['arguments that are no list', { door: 'page', name: 'stop', args: 'x' }, OWN],
    ['null', null, OWN],
    ['text', 'stop', OWN],
  ])('leaves %s unanswered', async (_, message, sender) => {
    const stop = vi.fn();
    servePage(handlers({ stop }), new AbortController().signal);
    expect(await deliver(message, sender)).toBeUndefined();
    expect(stop).not.toHaveBeenCalled();
  });

  it('is deaf, in the side panel, to what a page’s reader sends', async () => {
    const changeEvidence = vi.fn(async () => true);
    servePanel({ changeEvidence }, new AbortController().signal);
    const call = { door: 'panel', name: 'changeEvidence', args: ['key', {}] };
    const reader = { ...OWN, tab: { id: 7 }, url: 'https://news.example/story' };
    expect(await deliver(call, reader)).toBeUndefined();
    expect(changeEvidence).not.toHaveBeenCalled();
    expect(await deliver(call)).toEqual({ ok: true, value: true });
  });

  it('hands evidence to the form about its claim alone, until that is closed', async () => {
    const take = vi.fn(() => true);
    const end = followEvidence(serveDashboard, 'mine', take);
    const call = (door: string, key: string) => ({
      door,
      name: 'changeEvidence',
      args: [key, { add: {} }],
    });
    expect(await deliver(call('panel', 'mine'))).toBeUndefined();
    expect(await deliver(call('dashboard', 'other'))).toEqual({ ok: true, value: false });
    expect(take).not.toHaveBeenCalled();
    expect(await deliver(call('dashboard', 'mine'))).toEqual({ ok: true, value: true });
    expect(take).toHaveBeenCalledOnce();
    end();
    expect(await deliver(call('dashboard', 'mine'))).toBeUndefined();
  });

  it('is silent after its signal has ended', async () => {
    const ended = new AbortController();
    servePage(handlers({ step: async () => true }), ended.signal);
    const call = { door: 'page', name: 'step', args: [1] };
    expect(await deliver(call)).toBeDefined();
    ended.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('the calling side', () => {
  it('gives the value of an answer and throws its error', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockResolvedValueOnce({ ok: true, value: ['x'] } as never);
    expect(await background.annotationsOf('https://example.com/')).toEqual(['x']);
    expect(send).toHaveBeenCalledWith({
      door: 'background',
      name: 'annotationsOf',
      args: ['https://example.com/'],
    });
    send.mockResolvedValueOnce({ ok: false, error: 'The disk is full.' } as never);
    await expect(background.deleteAnnotation('a')).rejects.toThrow('The disk is full.');
  });

  it('asks once more where the background was stopped before it answered', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(new Error('The message channel closed.'));
    send.mockResolvedValueOnce({ ok: true, value: [] } as never);
    expect(await background.annotationsOf('https://example.com/')).toEqual([]);
    send.mockClear();
    send.mockRejectedValue(new Error('The message channel closed.'));
    await expect(background.annotationsOf('https://example.com/')).rejects.toThrow('channel');
    expect(send).toHaveBeenCalledTimes(2);
    send.mockReset();
  });

  it('says so where nobody answers', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(undefined as never);
    await expect(pageIn(7).summary()).rejects.toThrow('Nobody answered “summary”');
  });

  it('is not taken for a promise', async () => {
    expect(await Promise.resolve(background)).toBe(background);
  });
});
