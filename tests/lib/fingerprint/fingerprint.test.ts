import { expect, it } from 'vitest';
import { fingerprint, likeness } from '../../../lib/fingerprint/index.ts';

const NAMES = 'harbour council budget school river train court vote summer winter'.split(' ');

/** Sentences of which no two are the same. */
function article(topic: string, sentences = 40): string {
  return Array.from({ length: sentences }, (_, i) => {
    const [a, b] = [NAMES[i % 10], NAMES[(i * 7 + 3) % 10]];
    return `In ${topic} the ${a} of part ${i} was said to cost more than its ${b} did ${i * 3} years ago.`;
  }).join(' ');
}

const alike = (a: string, b: string): number => likeness(fingerprint(a)!, fingerprint(b)!);

it('is the same for the same words, however they are set', () => {
  const text = article('Kyleport');
  expect(alike(text, text.toUpperCase().replaceAll(' ', '\n  '))).toBe(1);
});

it('stays near where an editor corrects, cuts and adds', () => {
  const text = article('Kyleport');
  const edited = text.replace('part 3 ', 'part 33 ').replace(/In Kyleport[^.]*\. /, '');
  expect(alike(text, `${edited} This article was corrected on Monday.`)).toBeGreaterThan(0.7);
});

it('is far from that of another article', () => {
  const other = NAMES.map(
    (name, i) => `Nobody at the ${name} knew how ${i} of them had been lost.`,
  );
  expect(alike(article('Kyleport'), other.join(' '))).toBeLessThan(0.2);
});

it('is not made of a few words', () => {
  expect(fingerprint('The council met.')).toBeUndefined();
  expect(fingerprint('')).toBeUndefined();
});
