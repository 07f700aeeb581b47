import { expect, it } from 'vitest';
import { textFragmentUrl } from '../../../lib/formats/text-fragment.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});

const PAGE = 'https://news.example/story?id=7';

it('names the words with what stands around them', () => {
  expect(textFragmentUrl(PAGE, quote('47 percent', 'It rose by ', ' in March.'))).toBe(
    `${PAGE}#:~:text=It%20rose%20by-,47%20percent,-in%20March.`,
  );
});

it('encodes the signs that the directive is made of, and those an address may not hold', () => {
  expect(textFragmentUrl(PAGE, quote('3-4% & more, "so"', 'a-b ', ' c,d'))).toBe(
    `${PAGE}#:~:text=a%2Db-,3%2D4%25%20%26%20more%2C%20%22so%22,-c%2Cd`,
  );
});

it.each([
  ['', '', ':~:text=word'],
  ['the ', '', ':~:text=the-,word'],
  ['', ' end', ':~:text=word,-end'],
])('leaves out the context that is not there: %j %j', (prefix, suffix, fragment) => {
  expect(textFragmentUrl(PAGE, quote('word', prefix, suffix))).toBe(`${PAGE}#${fragment}`);
});

it('takes the context of one block only', () => {
  const url = textFragmentUrl(
    PAGE,
    quote('word', 'The heading\nIn the block ', ' after.\nNext block'),
  );
  expect(url).toBe(`${PAGE}#:~:text=In%20the%20block-,word,-after.`);
});

it('names a text over blocks by its ends', () => {
  const url = textFragmentUrl(PAGE, quote('One two three four.\nFive six seven.'));
  expect(url).toBe(`${PAGE}#:~:text=One%20two%20three,Five%20six%20seven.`);
});

it('names a long text by its ends', () => {
  const words = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
  expect(textFragmentUrl(PAGE, quote(words))).toBe(
    `${PAGE}#:~:text=w0%20w1%20w2%20w3%20w4%20w5%20w6%20w7,w92%20w93%20w94%20w95%20w96%20w97%20w98%20w99`,
  );
});

it('keeps a fragment that routes', () => {
  expect(textFragmentUrl('https://a.example/#/story', quote('word'))).toBe(
    'https://a.example/#/story:~:text=word',
  );
});

it('survives half a character', () => {
  expect(textFragmentUrl(PAGE, quote('a\ud800b'))).toBe(`${PAGE}#:~:text=a%EF%BF%BDb`);
});
