import { expect, it } from 'vitest';
import { isSameSite } from '../../../lib/site/index.ts';

it.each([
  ['https://www.example.com/a', 'https://example.com/b'],
  ['https://edition.cnn.com/a', 'https://www.cnn.com/a'],
  ['https://m.bbc.co.uk/a', 'https://www.bbc.co.uk/a'],
  ['https://ann.github.io/a', 'https://ann.github.io/b'],
  ['https://ann.substack.com/a', 'http://ann.substack.com/b'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/b'],
  ['http://localhost/a', 'http://localhost/b'],
  ['https://example.com./a', 'https://example.com/b'],
])('%s and %s have one owner', (a, b) => expect(isSameSite(a, b)).toBe(true));

it.each([
  ['https://example.com/a', 'https://example.org/a'],
  ['https://ann.github.io/a', 'https://bob.github.io/a'],
  ['https://m.github.io/a', 'https://amp.github.io/a'],
  ['https://ann.github.io/a', 'https://github.io/a'],
  ['https://ann.blogspot.com/a', 'https://bob.blogspot.com/a'],
  ['https://one.co.uk/a', 'https://two.co.uk/a'],
  ['https://one.co.uk/a', 'https://co.uk/a'],
  ['https://ann.substack.com/a', 'https://bob.substack.com/a'],
  ['https://ann.medium.com/a', 'https://medium.com/a'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:9090/a'],
  ['http://127.0.0.1/a', 'http://1.0.0.127/a'],
  ['https://evil-example.com/a', 'https://example.com/a'],
  ['https://example.com.evil.org/a', 'https://example.com/a'],
  ['https://example.com/a', 'file:///example.com/a'],
  ['https://example.com/a', 'nonsense'],
])('%s and %s do not', (a, b) => expect(isSameSite(a, b)).toBe(false));
