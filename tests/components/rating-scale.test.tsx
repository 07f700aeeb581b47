import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rating } from '../../lib/annotation.ts';
import { RatingScale } from '../../components/rating-scale.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';

function Scale({ first }: { first: Rating }) {
  const [rating, setRating] = useState(first);
  return (
    <div class="sheet">
      <RatingScale rating={rating} onRate={setRating} />
    </div>
  );
}

const radios = page.getByRole('radio');

it('offers the seven ratings in the order of their keys', async () => {
  const root = mountInShadow(<Scale first="to-check" />);
  const named = radios
    .elements()
    .map((radio) => [(radio as HTMLInputElement).value, radio.getAttribute('aria-keyshortcuts')]);
  expect(named).toEqual([
    ['true', '1'],
    ['mostly-true', '2'],
    ['mixed', '3'],
    ['mostly-false', '4'],
    ['false', '5'],
    ['misleading', '6'],
    ['unverifiable', '7'],
  ]);
  await expect.element(page.getByRole('radiogroup', { name: /^Your rating/ })).toBeVisible();
  await expectAccessible(root);
});

it.each<Rating>(['true', 'mixed', 'false', 'misleading', 'unverifiable'])(
  'shows that %s is chosen, legibly',
  async (rating) => {
    const root = mountInShadow(<Scale first={rating} />);
    const checked = radios.elements().filter((radio) => (radio as HTMLInputElement).checked);
    expect(checked.map((radio) => (radio as HTMLInputElement).value)).toEqual([rating]);
    await expectAccessible(root);
  },
);

it('is walked through with the arrow keys', async () => {
  const root = mountInShadow(<Scale first="true" />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Mixed' })).toBeChecked();
  await expectAccessible(root);
});
