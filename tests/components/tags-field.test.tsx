import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagsField, tagsIn } from '../../components/tags-field.tsx';
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

function Field({ onTags }: { onTags(tags: string[]): void }) {
  const [tags, setTags] = useState(['tax']);
  return (
    <div class="sheet">
      <TagsField
        tags={tags}
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
