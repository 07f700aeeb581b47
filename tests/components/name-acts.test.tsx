import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../components/card.tsx';
import { emptyBody } from '../../lib/annotation.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';
import { sampleClaim } from './samples.ts';

const SENTENCE = 'On Monday Sam Altamn spoke first.';

function open(more: Partial<CardProps> = {}) {
  const props = {
    claim: sampleClaim(
      {
        kind: 'name',
        text: 'Altamn',
        reasons: [],
        suggestion: {
          text: 'Altman',
          fullName: 'Sam Altman',
          source: 'list',
          about: 'OpenAI',
          written: 'Sam Altamn',
        },
      },
      SENTENCE,
    ),
    sentence: SENTENCE,
    offsetInSentence: SENTENCE.indexOf('Altamn'),
    state: 'new',
    onSave: vi.fn<CardProps['onSave']>(async () => {}),
    onDelete: async () => {},
    onRestore: async () => {},
    onDraft: vi.fn<CardProps['onDraft']>(),
    onClose: vi.fn<CardProps['onClose']>(),
    onAccept: vi.fn<NonNullable<CardProps['onAccept']>>(async () => {}),
    onUnaccept: vi.fn<NonNullable<CardProps['onUnaccept']>>(async () => {}),
    ...more,
  } satisfies CardProps;
  const root = mountInShadow(<Card {...props} />);
  const shadow = root.getRootNode() as ShadowRoot;
  return { root, props, focused: () => shadow.activeElement };
}

const dialog = page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a spelling', () => {
  it.each([
    ['Right on this page', 'page', '“Sam Altamn” counts as right on this page.'],
    ['Right everywhere', 'everywhere', '“Sam Altamn” counts as right everywhere.'],
  ] as const)('is accepted by one click, and taken back: %s', async (words, scope, news) => {
    const { root, props, focused } = open();
    await expectAccessible(root);
    await button(words).click();
    expect(props.onAccept).toHaveBeenCalledExactlyOnceWith(scope);
    await expect.element(page.getByRole('status')).toMatchTextContent(news);
    expect(focused()).toBe(button('Done').element());
    await expectAccessible(root);
    await button('Undo').click();
    expect(props.onUnaccept).toHaveBeenCalledExactlyOnceWith(scope);
    await expect.element(button(words)).toBeVisible();
    expect(focused()).toBe(dialog.element());
  });

  it('is accepted by keys alone', async () => {
    const { props, focused } = open();
    while (focused() !== button('Right everywhere').element()) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toMatchTextContent('right everywhere');
    await userEvent.keyboard('{Enter}');
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('stays as it is where it could not be kept, and says so', async () => {
    const onAccept = vi.fn(async () => {
      throw new Error('The list is full.');
    });
    const { root } = open({ onAccept });
    await button('Right on this page').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('The list is full.');
    await expect.element(button('Right on this page')).toBeVisible();
    await expectAccessible(root);
  });

  it('of a page is shown as text', async () => {
    const written = '<img src=x onerror=alert(1)> Altamn';
    const { root, props } = open();
    props.claim.suggestion!.written = written;
    await button('Right everywhere').click();
    await expect.element(page.getByRole('status')).toMatchTextContent(`“${written}”`);
    expect(root.querySelector('img')).toBeNull();
  });

  it('can be accepted only of a name, and where that is possible', () => {
    open({ claim: sampleClaim() });
    expect(button('Right on this page').query()).toBeNull();
    expect(button('Note the misspelling').query()).toBeNull();
  });
});

describe('a misspelling', () => {
  it('is noted by one click, with no verdict on the sentence, and saved by one key', async () => {
    const { root, props, focused } = open();
    await button('Note the misspelling').click();
    const note = page.getByLabelText('Note', { exact: true });
    await expect.element(note).toHaveValue('Misspelled: should be Sam Altman.');
    expect(focused()).toBe(note.element());
    expect(button('Note the misspelling').query()).toBeNull();
    await expectAccessible(root);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(props.onSave).toHaveBeenCalledWith(
      { ...emptyBody(), note: 'Misspelled: should be Sam Altman.' },
      emptyBody(),
    );
  });

  it('is added to what was written and rated already', async () => {
    const draft = { rating: 'mixed' as const, note: 'See the byline. ', tags: ['x'], evidence: [] };
    const { props } = open({ draft });
    await button('Note the misspelling').click();
    expect(props.onDraft).toHaveBeenLastCalledWith({
      ...draft,
      note: 'See the byline.\nMisspelled: should be Sam Altman.',
    });
  });
});

it('fits into 320 pixels', async () => {
  const { root } = open();
  root.style.width = '296px';
  expect(root.scrollWidth).toBe(296);
  await expectAccessible(root);
});
