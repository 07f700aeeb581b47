import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../components/card.tsx';
import { type AnnotationBody, emptyBody, reviseAnnotation } from '../../lib/annotation.ts';
import { WordsContext } from '../../components/words-context.ts';
import { english } from './english.ts';
import { expectAccessible } from './expect-accessible.ts';
import { HELP } from './help-calls.ts';
import { mountInShadow } from './mount.tsx';
import { sampleAnnotation, sampleClaim, SENTENCE } from './samples.ts';

function calls() {
  return {
    onSave: vi.fn<CardProps['onSave']>(async () => {}),
    onDelete: vi.fn<CardProps['onDelete']>(async () => {}),
    onRestore: vi.fn<CardProps['onRestore']>(async () => {}),
    onDraft: vi.fn<CardProps['onDraft']>(),
    onClose: vi.fn<CardProps['onClose']>(),
  };
}

function open(more: Partial<CardProps> = {}) {
  const props: CardProps & ReturnType<typeof calls> = {
    claim: sampleClaim(),
    sentence: SENTENCE,
    offsetInSentence: SENTENCE.indexOf('$47.3'),
    state: 'new',
    ...calls(),
    ...(more as object),
  };
  const root = mountInShadow(<Card {...props} />);
  const shadow = root.getRootNode() as ShadowRoot;
  return { root, props, focused: () => shadow.activeElement };
}

const dialog = page.getByRole('dialog');
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

describe('a card for a claim not rated yet', () => {
  it('quotes the sentence, says what it understood and why it was marked', async () => {
    const { root } = open({
      claim: sampleClaim({
        claimant: 'Ruth Mbeki',
        value: {
          type: 'figure',
          low: 47.3e9,
          high: 47.3e9,
          bound: 'exact',
          precision: { low: 47.25e9, high: 47.35e9 },
          currency: 'USD',
        },
      }),
    });
    await expect.element(dialog).toMatchTextContent(SENTENCE);
    await expect.element(dialog).toMatchTextContent('47.3 billion US dollars, exactly as stated');
    await expect.element(dialog).toMatchTextContent('states an amount of money');
    await expect.element(dialog).toMatchTextContent('Said by Ruth Mbeki');
    await expectAccessible(root);
  });

  it('shows text of the page as text', async () => {
    const sentence = 'It cost <img src=x onerror=alert(1)> 5 dollars.';
    const text = '<img src=x onerror=alert(1)> 5 dollars';
    const { root } = open({
      sentence,
      offsetInSentence: sentence.indexOf(text),
      claim: sampleClaim({ text, claimant: '<b>Nobody</b>' }, sentence),
    });
    await expect.element(dialog).toMatchTextContent(text);
    expect(root.querySelector('img')).toBeNull();
    await expectAccessible(root);
  });

  it('says that a name may be misspelled, and what is known', async () => {
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'page' as const };
    const sentence = 'Sam Altamn spoke first.';
    const { root } = open({
      sentence,
      offsetInSentence: 4,
      claim: sampleClaim({ kind: 'name', text: 'Altamn', suggestion }, sentence),
    });
    await expect.element(dialog).toMatchTextContent('A name, perhaps misspelled');
    await expect.element(dialog).toMatchTextContent('Elsewhere on this page: Altman');
    await expectAccessible(root);
  });

  it('quotes a paragraph at most of an endless sentence', async () => {
    const words = 'and so on '.repeat(400);
    const sentence = `${words}$47.3 billion ${words}`;
    const { root } = open({ sentence, offsetInSentence: words.length });
    const quoted = root.querySelector('q')!.textContent;
    expect(quoted).toContain('$47.3 billion');
    expect(quoted.length).toBeLessThan(520);
    await expectAccessible(root);
  });

  it('takes focus in and keeps Tab inside, both ways', async () => {
    const { root, focused } = open();
    await vi.waitFor(() => expect(focused()).toBe(dialog.element()));
    await userEvent.tab({ shift: true });
    expect(focused()).toMatchTextContent('Cancel');
    await userEvent.tab();
    expect(focused()).toHaveAccessibleName('Close');
    await userEvent.tab({ shift: true });
    expect(focused()).toMatchTextContent('Cancel');
    await expectAccessible(root);
  });

  it('reaches every control by Tab', async () => {
    const { root, focused } = open();
    const names: string[] = [];
    await vi.waitFor(() => expect(focused()).toBe(dialog.element()));
    for (let presses = 0; presses < 7; presses++) {
      await userEvent.tab();
      const element = focused() as HTMLInputElement;
      names.push(element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent);
    }
    expect(names).toEqual(['Close', 'True1', 'Note', 'Evidence', 'Tags', 'Save', 'Cancel']);
    await expectAccessible(root);
  });

  it('closes on Escape, and tells the page nothing of its keys', async () => {
    const { root, props } = open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('3{Escape}');
    document.removeEventListener('keydown', heard);
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    await expectAccessible(root);
  });
});

describe('in little room', () => {
  /** As placing does: in so much room, folded. */
  async function openIn(width: number, room: number, more: Partial<CardProps> = {}) {
    const opened = open(more);
    const host = (opened.root.getRootNode() as ShadowRoot).host as HTMLElement;
    host.setAttribute('tight', '');
    host.style.setProperty('--room', `${room}px`);
    host.style.width = `${width}px`;
    await vi.waitFor(() => expect(dialog.element().clientHeight).toBeLessThanOrEqual(room));
    return opened;
  }

  /** Whether all of an element can be seen and clicked, inside the card as it is scrolled. */
  function isUncovered(element: Element): boolean {
    const shadow = element.getRootNode() as ShadowRoot;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [top + 4, bottom - 4].every((y) =>
      [left + 4, right - 4].every((x) => element.contains(shadow.elementFromPoint(x, y))),
    );
  }

  const corners = (root: HTMLElement) => [...root.querySelectorAll('.scale-step, .primary')];

  it.each([
    [296, 150],
    [296, 260],
    [360, 260],
    [360, 406],
  ])('shows the seven ratings and Save at once: %i by %i', async (width, room) => {
    const { root } = await openIn(width, room, { annotation: sampleAnnotation() });
    expect(corners(root)).toHaveLength(8);
    for (const element of corners(root))
      expect(isUncovered(element), element.textContent).toBe(true);
    await expectAccessible(root);
  });

  it('shows them below a changed claim, a draft and a failure, too', async () => {
    const { root } = await openIn(296, 260, {
      annotation: sampleAnnotation({
        text: '$43.7 billion',
        sentence: SENTENCE.replace('47.3', '43.7'),
      }),
      state: 'changed',
      draft: { rating: 'mixed', note: 'Half', tags: ['energy'], evidence: [] },
      onSave: () => Promise.reject(new Error('No room left.')),
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    for (const element of corners(root))
      expect(isUncovered(element), element.textContent).toBe(true);
    await expectAccessible(root);
  });

  it('keeps the claim in its two lines of the quotation', async () => {
    const words = 'and so on '.repeat(20);
    const sentence = `${words}$47.3 billion ${words}`;
    const { root } = await openIn(296, 260, { sentence, offsetInSentence: words.length });
    expect(isUncovered(root.querySelector('.quotation-claim')!)).toBe(true);
    expect(root.querySelector('.in-margin q')!.clientHeight).toBeLessThanOrEqual(40);
  });

  it('scrolls what gets the focus clear of the foot, and back', async () => {
    const { root, focused } = await openIn(296, 260);
    const seen: string[] = [];
    async function pressTab(times: number, shift = false) {
      for (let press = 0; press < times; press++) {
        await userEvent.tab({ shift });
        const element = focused()!;
        // A radio button is as large as its label, which is drawn over it.
        const shown = element.closest('.scale-step') ?? element;
        if (isUncovered(shown)) seen.push(element.textContent || element.localName);
      }
    }
    await pressTab(8);
    expect(seen).toEqual([
      '×',
      'Details',
      'input',
      'textarea',
      'Evidence',
      'Tags',
      'Save',
      'Cancel',
    ]);
    seen.length = 0;
    await pressTab(4, true);
    expect(seen).toEqual(['Save', 'Tags', 'Evidence', 'textarea']);
    expect(root.querySelector('.card')!.scrollTop).toBeGreaterThan(0);
  });

  it('shows what changed in both wordings of a changed claim', async () => {
    const rest = ' and the rest of it'.repeat(5);
    const before = `${rest} ${SENTENCE.replace('47.3', '43.7')} ${rest}`;
    const sentence = `${rest} ${SENTENCE} ${rest}`;
    const { root } = await openIn(296, 290, {
      annotation: sampleAnnotation({ sentence: before, text: '$43.7 billion' }),
      state: 'changed',
      sentence,
      offsetInSentence: sentence.indexOf('$47.3'),
    });
    expect(isUncovered(root.querySelector('del')!)).toBe(true);
    expect(isUncovered(root.querySelector('ins')!)).toBe(true);
  });

  it('unfolds what it understood on demand', async () => {
    const { root } = await openIn(360, 400, {
      claim: sampleClaim({ claimant: 'Ruth Mbeki', prediction: true }),
    });
    await expect.element(page.getByText('Said by Ruth Mbeki')).not.toBeVisible();
    await page.getByRole('button', { name: 'Details' }).click();
    await expect.element(page.getByText('Said by Ruth Mbeki')).toBeVisible();
    await expectAccessible(root);
  });
});

describe('rating by keys', () => {
  it('rates with 1 to 7 and saves with Enter', async () => {
    const { root, props } = open();
    await userEvent.keyboard('4');
    await expect.element(radio('Mostly false')).toBeChecked();
    await expectAccessible(root);
    await userEvent.keyboard('{Enter}');
    expect(props.onSave).toHaveBeenCalledWith(
      expect.objectContaining({ rating: 'mostly-false' }),
      emptyBody(),
    );
    expect(props.onDraft).toHaveBeenLastCalledWith(
      expect.objectContaining({ rating: 'mostly-false' }),
    );
    await expect.element(page.getByRole('status')).toMatchTextContent('Saved Mostly false');
    await expectAccessible(root);
  });

  it('leaves digits alone in a text field, and saves from there with Ctrl and Enter', async () => {
    const { root, props } = open();
    await page.getByLabelText('Note').fill('');
    await page.getByLabelText('Note').click();
    await userEvent.keyboard('7 of 9');
    await expect.element(radio('Unverifiable')).not.toBeChecked();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(props.onSave).toHaveBeenCalledWith(
      expect.objectContaining({ rating: 'to-check', note: '7 of 9' }),
      emptyBody(),
    );
    await expectAccessible(root);
  });

  it('goes back to "to check"', async () => {
    const { root, props } = open({ annotation: sampleAnnotation({ rating: 'true' }) });
    await expect.element(radio('True')).toBeChecked();
    await page.getByRole('button', { name: 'Back to “to check”' }).click();
    await expect.element(radio('True')).not.toBeChecked();
    expect(props.onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ rating: 'to-check' }));
    await expectAccessible(root);
  });
});

describe('saving', () => {
  it('keeps everything typed and shows the words of the error', async () => {
    const onSave = vi.fn(() => Promise.reject(new Error('The storage is full. Free some space.')));
    const { root } = open({ onSave });
    await page.getByLabelText('Note').fill('Seen in the report');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('The storage is full. Free some space.');
    await expect.element(page.getByLabelText('Note')).toHaveValue('Seen in the report');
    await expectAccessible(root);
  });

  it('saves once, however often it is pressed while it saves', async () => {
    const saving = Promise.withResolvers<void>();
    const onSave = vi.fn(() => saving.promise);
    const { root, focused } = open({ onSave });
    await userEvent.keyboard('1{Enter}{Enter}{Enter}');
    expect(onSave).toHaveBeenCalledOnce();
    await expectAccessible(root);
    saving.resolve();
    await vi.waitFor(() =>
      expect(focused()).toBe(page.getByRole('button', { name: 'Done' }).element()),
    );
  });

  it('takes an address that was typed and not added', async () => {
    const { root, props } = open();
    await page.getByText('Evidence').click();
    await page.getByLabelText('Link to a source').fill('example.org/report');
    await page.getByRole('button', { name: 'Save' }).click();
    const [body] = props.onSave.mock.calls[0]!;
    expect(body.evidence.map(({ url }) => url)).toEqual(['https://example.org/report']);
    await expectAccessible(root);
  });

  it('does not save over an address that is none', async () => {
    const { root, props, focused } = open();
    await page.getByText('Evidence').click();
    await page.getByLabelText('Link to a source').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('not a web address');
    await vi.waitFor(() =>
      expect(focused()).toBe(page.getByLabelText('Link to a source').element()),
    );
    expect(props.onSave).not.toHaveBeenCalled();
    await expectAccessible(root);
  });
});

describe('a saved annotation', () => {
  it('is deleted, and brought back by Undo', async () => {
    const { root, props, focused } = open({ annotation: sampleAnnotation(), state: 'anchored' });
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByRole('status')).toMatchTextContent('Deleted');
    await vi.waitFor(() =>
      expect(focused()).toBe(page.getByRole('button', { name: 'Undo' }).element()),
    );
    await expectAccessible(root);
    await userEvent.keyboard('{Enter}');
    await expect.element(radio('False')).toBeChecked();
    expect(props.onDelete).toHaveBeenCalledOnce();
    expect(props.onRestore).toHaveBeenCalledOnce();
    expect(focused()).toBe(dialog.element());
  });

  it('shows both wordings where the claim has changed, and begins without the old rating', async () => {
    const before = SENTENCE.replace('47.3', '43.7').replace('fourth', 'third');
    const annotation = sampleAnnotation({ sentence: before, text: '$43.7 billion' });
    annotation.body.note = 'As in the report';
    const { root, props } = open({ annotation, state: 'changed' });
    await expect.element(dialog).toHaveAccessibleName('Changed since you rated it');
    await expect
      .element(dialog)
      .toMatchTextContent('You rated it False on Feb 3, 2026, when it said');
    await expect.element(dialog).toMatchTextContent(before);
    await expect.element(dialog).toMatchTextContent(SENTENCE);
    const texts = (tag: string) => [...root.querySelectorAll(tag)].map((each) => each.textContent);
    expect(texts('del')).toEqual(['43.7', 'third']);
    expect(texts('ins')).toEqual(['47.3', 'fourth']);
    await expect.element(dialog).toMatchTextContent('The old rating is kept in the history');
    expect(root.querySelector('input:checked')).toBeNull();
    await expect.element(page.getByLabelText('Note')).toHaveValue('As in the report');
    await expectAccessible(root);
    await userEvent.keyboard('1{Enter}');
    expect(props.onSave).toHaveBeenCalledWith(
      expect.objectContaining({ rating: 'true', note: 'As in the report' }),
      expect.objectContaining({ note: 'As in the report' }),
    );
  });

  it('is a changed claim no more once it was rated anew', async () => {
    const { root } = open({ annotation: sampleAnnotation(), state: 'changed' });
    await expect.element(dialog).toHaveAccessibleName('Your verdict: False');
    expect(root.querySelector('del, ins')).toBeNull();
    await expectAccessible(root);
  });

  it('says where the claim is gone from the page', async () => {
    const { root } = open({ annotation: sampleAnnotation(), state: 'orphan' });
    await expect.element(dialog).toMatchTextContent('No longer on the page');
    await expectAccessible(root);
  });
});

describe('the heading', () => {
  const heading = page.getByRole('heading', { level: 2 });
  const marks = (root: HTMLElement) => [...root.querySelector('.in-margin .mark')!.classList];

  it('says the verdict first when a rated claim is opened again, and when it is deleted', async () => {
    const { root } = open({ annotation: sampleAnnotation(), state: 'anchored' });
    await expect.element(heading).toMatchTextContent('Your verdict: False');
    await expect.element(radio('False')).toBeChecked();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect.element(heading).toMatchTextContent('Rating deleted');
    expect(marks(root)).not.toContain('mark-false');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(heading).toMatchTextContent('Your verdict: False');
    await expectAccessible(root);
  });

  it('follows what is saved, not what is being chosen', async () => {
    const { root } = open();
    await expect.element(heading).toMatchTextContent('Checkable: Money');
    await userEvent.keyboard('2');
    await expect.element(heading).toMatchTextContent('Checkable: Money');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading).toMatchTextContent('Your verdict: Mostly true');
    expect(marks(root)).toContain('mark-mostly-true');
    await expectAccessible(root);
  });

  it('says of a claim with a note and no verdict that it is to check', async () => {
    const { root } = open({ annotation: sampleAnnotation({ rating: 'to-check' }) });
    await expect.element(heading).toMatchTextContent('To check: Money');
    await expectAccessible(root);
  });
});

describe('a draft', () => {
  const draft = { rating: 'mixed' as const, note: 'Half a thou', tags: ['energy'], evidence: [] };

  it('is shown, and can be discarded for what is saved', async () => {
    const { root, props } = open({ draft, annotation: sampleAnnotation({ rating: 'true' }) });
    await expect.element(page.getByLabelText('Note')).toHaveValue('Half a thou');
    await expect.element(dialog).toMatchTextContent('Unsaved words from earlier');
    await expectAccessible(root);
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect.element(radio('True')).toBeChecked();
    await expect.element(page.getByLabelText('Note')).toHaveValue('');
    expect(props.onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ note: '' }));
  });
});

describe('a card among others', () => {
  it('goes to the unchecked claims before and after, by button and by key', async () => {
    const ways = { onNext: vi.fn(), onPrevious: vi.fn() };
    const { root } = open(ways);
    await page.getByRole('button', { name: 'Next unchecked claim' }).click();
    await page.getByRole('button', { name: 'Previous unchecked claim' }).click();
    await userEvent.keyboard('n');
    await userEvent.keyboard('p');
    expect(ways.onNext).toHaveBeenCalledTimes(2);
    expect(ways.onPrevious).toHaveBeenCalledTimes(2);
    await expectAccessible(root);
  });

  it('types n, p and ? where words are written', async () => {
    const ways = { onNext: vi.fn(), onPrevious: vi.fn() };
    open({ ...ways, help: HELP });
    await page.getByLabelText('Note').click();
    await userEvent.keyboard('np?');
    await expect.element(page.getByLabelText('Note')).toHaveValue('np?');
    expect(ways.onNext).not.toHaveBeenCalled();
    expect(ways.onPrevious).not.toHaveBeenCalled();
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument();
  });

  it('shows its keys on ?, and stays open when they are closed', async () => {
    const { props } = open({ help: HELP });
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument();
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('unfolds what was said before, and where to look it up', async () => {
    const before = sampleAnnotation({ rating: 'mixed' });
    const annotation = reviseAnnotation(
      sampleAnnotation({ rating: 'mixed' }),
      { ...before, body: { ...before.body, rating: 'false' } },
      'card',
      '2026-02-04T12:00:00.000Z',
    );
    const { root } = open({
      annotation,
      state: 'anchored',
      lookups: [{ lookup: 'wikipedia', url: 'https://en.wikipedia.org/' }],
    });
    await page.getByText(/^History/).click();
    await expect.element(page.getByText('Mixed', { exact: true }).last()).toBeVisible();
    await page.getByText('Look it up').click();
    await expect.element(page.getByRole('link', { name: 'Wikipedia' })).toBeVisible();
    await expectAccessible(root);
  });

  it('takes in evidence found elsewhere, what is typed unharmed, and lets it go again', async () => {
    const found = {
      url: 'https://stats.example/',
      quote: '46.9 billion',
      stance: 'context' as const,
      accessed: '2026-02-03T12:00:00.000Z',
    };
    let take: Parameters<NonNullable<CardProps['followEvidence']>>[0] = () => false;
    const { root, props } = open({
      followEvidence(taking) {
        take = taking;
        return () => undefined;
      },
    });
    await page.getByLabelText('Note').fill('Less.');
    expect(take({ add: found })).toBe(true);
    await expect.element(page.getByText('46.9 billion')).toBeVisible();
    expect(props.onDraft.mock.lastCall?.[0]).toMatchObject({ note: 'Less.', evidence: [found] });
    await expectAccessible(root);
    expect(take({ remove: found })).toBe(true);
    await expect.element(page.getByText('46.9 billion')).not.toBeInTheDocument();
    expect(props.onDraft.mock.lastCall?.[0]).toMatchObject({ note: 'Less.', evidence: [] });
  });
});

describe('claims at the same words', () => {
  it('are listed, and each is opened by pointer and by key', async () => {
    const turnTo = vi.fn();
    const texts = ['took $47.3 billion in the fourth quarter', '$47.3 billion', 'fourth quarter'];
    const { root } = open({ overlap: { texts, at: 1, turnTo } });
    const list = page.getByRole('navigation', { name: 'Claims at this place' });
    await expect.element(list).toMatchTextContent('Claim 2 of 3 at this place');
    const button = (name: string) => list.getByRole('button', { name, exact: true });
    await expect.element(button('$47.3 billion')).toHaveAttribute('aria-current', 'true');
    await button('fourth quarter').click();
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{Enter}');
    expect(turnTo.mock.calls).toEqual([[2], [0]]);
    await expectAccessible(root);
  });

  it('are not spoken of where there is one alone', () => {
    open();
    expect(page.getByRole('navigation').elements()).toEqual([]);
  });
});

describe('what is saved elsewhere while a card is open', () => {
  function openTwice(body: Partial<AnnotationBody>) {
    const annotation = sampleAnnotation();
    const { root, props } = open({ annotation, state: 'anchored' });
    const after = { ...annotation, body: { ...annotation.body, ...body } };
    const again = () =>
      render(
        <WordsContext.Provider value={english}>
          <Card {...props} annotation={after} />
        </WordsContext.Provider>,
        root,
      );
    return { props, again, before: annotation.body, after: after.body };
  }

  it('is taken in', async () => {
    const { again, props } = openTwice({ rating: 'misleading', note: 'From elsewhere.' });
    again();
    await expect.element(radio('Misleading')).toBeChecked();
    await expect.element(page.getByLabelText('Note')).toHaveValue('From elsewhere.');
    expect(props.onDraft).not.toHaveBeenCalled();
  });

  it('leaves what was typed here, which goes on from there', async () => {
    const { again, props, before, after } = openTwice({ rating: 'misleading', note: 'There.' });
    await page.getByLabelText('Note').fill('Here.');
    again();
    await expect.element(radio('Misleading')).toBeChecked();
    await expect.element(page.getByLabelText('Note')).toHaveValue('Here.');
    const mine = { ...before, rating: 'misleading', note: 'Here.' };
    expect(props.onDraft).toHaveBeenLastCalledWith(mine);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(props.onSave).toHaveBeenCalledWith(mine, after);
  });
});
