import { expect, it } from 'vitest';
import type { Claim } from '../../lib/claim.ts';
import { ClaimDetails } from '../../components/claim-details.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { mountInShadow } from './mount.tsx';
import { sampleClaim } from './samples.ts';

/** What is said, without the button that unfolds it in little room. */
function wordsIn(root: HTMLElement): string {
  return [...root.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n');
}

function show(more: Partial<Claim>): HTMLElement {
  return mountInShadow(
    <div class="sheet">
      <ClaimDetails claim={sampleClaim(more)} />
    </div>,
  );
}

it('lists the reasons that speak for the claim, three at most', async () => {
  const root = show({
    reasons: [
      { code: 'states-money', favours: true },
      { code: 'opinion', favours: false },
      { code: 'names-a-source', detail: 'told', favours: true },
      { code: 'compares', favours: true },
      { code: 'names-a-date', favours: true },
    ],
  });
  expect(wordsIn(root)).toBe(
    'Marked because it states an amount of money, names a source (“told”), and compares',
  );
  await expectAccessible(root);
});

it.each([
  ['list', { about: 'OpenAI, chief executive' }, 'Known: Sam Altman, OpenAI, chief executive'],
  ['list', {}, 'Known: Sam Altman'],
  ['page', { count: 7 }, 'Elsewhere on this page: Altman (7 times)'],
  ['page', { count: 1 }, 'Elsewhere on this page: Altman (once)'],
  ['reader', { about: '<b>OpenAI</b>' }, 'In your names: Sam Altman, <b>OpenAI</b>'],
] as const)('says where a name is known from: %s, %j', async (source, more, words) => {
  const root = show({
    kind: 'name',
    suggestion: { text: 'Altman', fullName: 'Sam Altman', source, ...more },
    reasons: [{ code: 'name-known', detail: 'Sam Altman', favours: true }],
  });
  expect(wordsIn(root)).toBe(words);
  await expectAccessible(root);
});

it('says that a prediction can be checked only later, and whose it is', async () => {
  const root = show({ prediction: true, claimant: 'the ministry', reasons: [] });
  expect(wordsIn(root)).toBe('Said by the ministry\nA prediction: it can be checked only later');
  await expectAccessible(root);
});
