import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagsField, tagsIn } from '../../components/tags-field.tsx';
import type { TagsLike } from '../../components/use-tag-options.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';

it.each([
  ['', []],
  [' , ,', []],
  ['budget', ['budget']],
  ['budget, public  debt ,budget', ['budget', 'public  debt']],
])('reads the tags in "%s"', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

interface FieldProps {
  onTags(tags: string[]): void;
  tagsLike?: TagsLike;
}

function Field({ onTags, tagsLike }: FieldProps) {
  const [tags, setTags] = useState(['tax']);
  return (
    <div class="sheet" style={{ width: '320px' }}>
      <TagsField
        tags={tags}
        tagsLike={tagsLike}
        onChange={(next) => {
          setTags(next);
          onTags(next);
        }}
      />
    </div>
  );
}

it('tells the tags at each key and keeps the commas as typed', async () => {
  const onTags = vi.fn();
  const root = mountInShadow(<Field onTags={onTags} />);
  const input = page.getByLabelText('Words between commas');
  await expect.element(input).toHaveValue('tax');
  await input.click();
  await userEvent.keyboard('{End}, ');
  await expect.element(input).toHaveValue('tax, ');
  await userEvent.keyboard('war');
  expect(onTags).toHaveBeenLastCalledWith(['tax', 'war']);
  await expectAccessible(root);
});

const USED = ['budget', 'budget speech', 'tax'];
const tagsLike = vi.fn<TagsLike>(async (beginning) =>
  USED.filter((tag) => tag.startsWith(beginning)),
);
const combobox = page.getByRole('combobox', { name: 'Words between commas' });
const offered = page.getByRole('option');

it('offers tags in use for the word being typed, and takes one by the keyboard', async () => {
  const onTags = vi.fn();
  const root = mountInShadow(<Field onTags={onTags} tagsLike={tagsLike} />);
  await combobox.click();
  await userEvent.keyboard('{End}, bu');
  await expect.element(offered.nth(1)).toBeVisible();
  await expect.element(combobox).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(offered.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(combobox)
    .toHaveAttribute('aria-activedescendant', offered.nth(1).element().id);
  await expectAccessible(root);
  await userEvent.keyboard('{Enter}');
  expect(onTags).toHaveBeenLastCalledWith(['tax', 'budget speech']);
  await expect.element(combobox).toHaveValue('tax, budget speech, ');
  await expect.element(offered).not.toBeInTheDocument();
});

it('takes one by the pointer, and offers none that is set already', async () => {
  const onTags = vi.fn();
  mountInShadow(<Field onTags={onTags} tagsLike={tagsLike} />);
  await combobox.click();
  await userEvent.keyboard('{End}, t');
  await vi.waitFor(() => expect(tagsLike).toHaveBeenLastCalledWith('t'));
  await expect.element(offered).not.toBeInTheDocument();
  await userEvent.keyboard('{Backspace}b');
  await offered.first().click();
  expect(onTags).toHaveBeenLastCalledWith(['tax', 'budget']);
});

it('closes the offer on Escape and tells the card nothing of that key', async () => {
  const onKeyDown = vi.fn();
  mountInShadow(
    <div onKeyDown={onKeyDown}>
      <Field onTags={() => {}} tagsLike={tagsLike} />
    </div>,
  );
  await combobox.fill('bud');
  await expect.element(offered.first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(offered).not.toBeInTheDocument();
  expect(onKeyDown).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onKeyDown).toHaveBeenCalledOnce();
});
