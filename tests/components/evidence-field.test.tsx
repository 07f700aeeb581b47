import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EvidenceField } from '../../components/evidence-field.tsx';
import type { PendingLink } from '../../components/use-card.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';

function Field({ error, onAdd }: { error?: string; onAdd(text: string): void }) {
  const [link, setLink] = useState<PendingLink>({ text: '', ...(error && { error }) });
  return (
    <div class="sheet">
      <EvidenceField
        evidence={[]}
        link={link}
        onChange={() => {}}
        onLink={setLink}
        onAdd={() => onAdd(link.text)}
      />
    </div>
  );
}

const input = page.getByLabelText('Link to a source');
const add = page.getByRole('button', { name: 'Add' });

it('adds what is typed by button and by Enter, and nothing when nothing is', async () => {
  const onAdd = vi.fn();
  const root = mountInShadow(<Field onAdd={onAdd} />);
  await expect.element(add).toBeDisabled();
  await input.fill('example.org');
  await add.click();
  await input.click();
  await userEvent.keyboard('/a{Enter}');
  expect(onAdd.mock.calls).toEqual([['example.org'], ['example.org/a']]);
  await expectAccessible(root);
});

it('leaves Ctrl and Enter to the card', async () => {
  const onAdd = vi.fn();
  const root = mountInShadow(<Field onAdd={onAdd} />);
  await input.fill('example.org');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onAdd).not.toHaveBeenCalled();
  await expectAccessible(root);
});

it('describes the field by its error, which goes when the address is edited', async () => {
  const root = mountInShadow(<Field error="This is not a web address." onAdd={() => {}} />);
  await expect.element(input).toHaveAccessibleDescription('This is not a web address.');
  await expectAccessible(root);
  await input.fill('https://example.org');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
