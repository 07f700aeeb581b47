import { expect, it } from 'vitest';
import drawnFirst from '../../assets/wordmark.html?raw';
import { Wordmark } from '../../components/wordmark.tsx';
import { mountOnPage } from './mount.tsx';

/** Every element with all it has, and the words. */
function told(root: Element): unknown {
  const elements = [...root.querySelectorAll('*')].map((each) => [
    each.localName,
    Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
  ]);
  return [elements, root.textContent.trim()];
}

it('is the same in the page itself, which is seen before any script, so that nothing moves', () => {
  const first = document.createElement('div');
  first.innerHTML = drawnFirst;
  expect(told(mountOnPage(<Wordmark />))).toEqual(told(first));
});
