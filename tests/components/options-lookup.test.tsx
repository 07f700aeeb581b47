import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsLookup } from '../../components/options-lookup.tsx';
import { ALL_LOOKUPS, type LookupChoice } from '../../lib/lookup/lookup-choice.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnPage } from './mount.tsx';

function show(lookup: LookupChoice | undefined = ALL_LOOKUPS) {
  const onLookup = vi.fn();
  const root = mountOnPage(
    <main class="sheet options" style={{ width: '320px' }}>
      <h1>Options</h1>
      <OptionsLookup lookup={lookup} onLookup={onLookup} />
    </main>,
  );
  return { root, onLookup };
}

it('chooses the search engine', async () => {
  const { root, onLookup } = show();
  await userEvent.selectOptions(page.getByLabelText('Search engine'), 'Startpage');
  expect(onLookup).toHaveBeenCalledWith({ ...ALL_LOOKUPS, engine: 'startpage' });
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  await expectAccessible(root);
});

it('takes links away and brings them back to their place', async () => {
  const { onLookup } = show({ engine: 'bing', shown: ['search', 'archive-save'] });
  await page.getByLabelText('Wikipedia').click();
  expect(onLookup).toHaveBeenLastCalledWith({
    engine: 'bing',
    shown: ['search', 'wikipedia', 'archive-save'],
  });
  await page.getByLabelText('Search with Bing').click();
  expect(onLookup).toHaveBeenLastCalledWith({ engine: 'bing', shown: ['archive-save'] });
});
