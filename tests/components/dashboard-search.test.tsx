import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DashboardSearch } from '../../components/dashboard-search.tsx';
import { asksFor, termsOf, toggleValue } from '../../components/query-terms.ts';
import { searchHints } from '../../components/search-hints.ts';
import { parseQuery } from '../../lib/query/index.ts';
import { english } from './english.ts';
import { expectAccessible } from './expect-accessible.ts';
import { mountOnDashboard } from './mount.tsx';

const KNOWN = { site: ['news.example'], tag: ['budget', 'state budget'], claimant: ['Ada Quill'] };

function Search() {
  const [query, setQuery] = useState('');
  return (
    <main class="sheet dashboard">
      <DashboardSearch
        query={query}
        hints={searchHints(parseQuery(query).problems, english)}
        known={KNOWN}
        onQuery={setQuery}
      />
    </main>
  );
}

const field = page.getByRole('combobox');

describe('the search', () => {
  it('completes fields and their values by keyboard', async () => {
    const root = mountOnDashboard(<Search />);
    await field.click();
    await userEvent.keyboard('ki');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(root);
    await userEvent.keyboard('{ArrowDown}{Enter}mon{ArrowDown}{Enter}');
    await expect.element(field).toHaveValue('kind:money ');
    await userEvent.keyboard('claimant:qui{ArrowDown}{Tab}');
    await expect.element(field).toHaveValue('kind:money claimant:"Ada Quill" ');
    await userEvent.keyboard('{Escape}words');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('has the caret behind what it completed before the next letter is typed', async () => {
    mountOnDashboard(<Search />);
    await field.click();
    await userEvent.keyboard('ki{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-activedescendant');
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    // As from one who types quickly: with no frame drawn in between.
    await Promise.resolve();
    document.execCommand('insertText', false, 'm');
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    document.execCommand('insertText', false, 'on');
    await expect.element(field).toHaveValue('kind:mon');
  });

  it('offers first what begins as typed, then what has it further on', async () => {
    mountOnDashboard(<Search />);
    await field.fill('rating:fal');
    await expect.element(page.getByRole('option').first()).toMatchTextContent('rating:false');
    await expect.element(page.getByRole('option').nth(1)).toMatchTextContent('rating:mostly-false');
  });

  it('completes by click', async () => {
    mountOnDashboard(<Search />);
    await field.fill('tag:bud');
    await page.getByRole('option', { name: 'tag:"state budget"' }).click();
    await expect.element(field).toHaveValue('tag:"state budget" ');
  });

  it('says plainly what it does not understand, once it is typed', async () => {
    const root = mountOnDashboard(<Search />);
    await field.click();
    await userEvent.keyboard('colour:red');
    await expect.element(page.getByRole('status')).not.toMatchTextContent('no such field');
    await userEvent.keyboard(' before:soon value:>few x');
    for (const words of ['no such field', 'write a year', 'write a figure'])
      await expect.element(page.getByRole('status')).toMatchTextContent(words);
    await expectAccessible(root);
  });
});

describe('terms', () => {
  it.each([
    ['', []],
    ['a  "b c" d:"e f"', ['a', '"b c"', 'd:"e f"']],
    ['open "quote here', ['open', '"quote here']],
  ])('of %s', (query, terms) => {
    expect(termsOf(query).map(({ text }) => text)).toEqual(terms);
  });

  it.each([
    ['', 'rating', 'false', 'rating:false'],
    ['x rating:false', 'rating', 'false', 'x'],
    ['rating:false', 'rating', 'mixed', 'rating:false,mixed'],
    ['rating:false,mixed x', 'rating', 'false', 'rating:mixed x'],
    ['tag:a', 'tag', 'b c', 'tag:a tag:"b c"'],
    ['tag:a tag:"b c"', 'tag', 'b c', 'tag:a'],
  ])('%s, with %s:%s toggled, is %s', (query, name, value, expected) => {
    expect(toggleValue(query, name, value)).toBe(expected);
    expect(asksFor(expected, name, value)).toBe(!asksFor(query, name, value));
  });
});
