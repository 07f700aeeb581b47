import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LookupLinks } from '../../components/lookup-links.tsx';
import { ALL_LOOKUPS, type LookupChoice } from '../../lib/lookup/lookup-choice.ts';
import { lookupLinks } from '../../lib/lookup/lookup-links.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';
import { sampleClaim, SENTENCE } from './samples.ts';

function show(choice: LookupChoice) {
  const subject = { claim: sampleClaim(), sentence: SENTENCE, url: 'https://news.example/story' };
  return mountInShadow(
    <div class="sheet" style={{ width: '320px' }}>
      <LookupLinks links={lookupLinks(subject, choice, 'en')} />
    </div>,
  );
}

it('unfolds to links that open elsewhere and say nothing of the page they come from', async () => {
  const root = show(ALL_LOOKUPS);
  const search = page.getByRole('link', { name: 'Search with DuckDuckGo' });
  await expect.element(search).not.toBeInTheDocument();
  await page.getByText('Look it up').click();
  await expect.element(search).toBeVisible();
  const links = [...root.querySelectorAll('a')];
  expect(links).toHaveLength(5);
  for (const link of links) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
  expect(links[0]!.href).toContain(encodeURIComponent('The company took $47.3 billion'));
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  await expectAccessible(root);
});

it('offers those the reader chose, and nothing where that is none', async () => {
  const root = show({ engine: 'kagi', shown: ['search'] });
  await page.getByText('Look it up').click();
  await expect.element(page.getByRole('link', { name: 'Search with Kagi' })).toBeVisible();
  expect(root.querySelectorAll('a')).toHaveLength(1);
  expect(show({ engine: 'kagi', shown: [] }).textContent).toBe('');
});
