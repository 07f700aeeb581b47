import { describe, expect, it, vi } from 'vitest';
import { annotatedClaimSchema, parseAs } from '../../../lib/annotation-schema.ts';
import { detectClaims, type Detection } from '../../../lib/detect/index.ts';
import { createPageDetector } from '../../../lib/page/detect-page.ts';
import { readSlices } from '../../../lib/page/read-slices.ts';

vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) =>
  setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 })),
);

const WORD = 'x'.repeat(3000);
const OPTIONS = { pace: 'soon', signal: new AbortController().signal, from: 0 } as const;

/** A detector, and what it asks. */
function detector() {
  const asked: string[][] = [];
  const ask = async (slices: string[]): Promise<Detection[]> => {
    asked.push(slices);
    return readSlices(slices);
  };
  return { asked, ...createPageDetector(ask) };
}

const paragraph = (n: number): string =>
  `In year ${n} the harbour sold ${n + 2} cranes for $${n + 5} million, it said. ${'They were old. '.repeat(90)}`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => paragraph(n)).join('\n\n');

describe('the claims of a page', () => {
  it.each([
    `The harbour sold 47 ${WORD} in 2020.`,
    `The harbour sold oil at $5 million per ${WORD} in 2020.`,
    `Revenue rose 5 million in 2020, said M${WORD} on Monday.`,
    `According to M${WORD} revenue fell 5% in 2020.`,
  ])('can be kept whatever stands beside them (%#)', async (text) => {
    const { claims } = (await detector().detect(text, OPTIONS))!;
    expect(claims.map((claim) => claim.text)).toContain('2020');
    for (const claim of claims)
      expect(() => parseAs(annotatedClaimSchema, claim, 'claim')).not.toThrow();
  });

  it('are few in a sentence that is nothing but figures', async () => {
    const { claims } = (await detector().detect('1 '.repeat(900), OPTIONS))!;
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length).toBeLessThanOrEqual(50);
  });

  it('are none in a word without end, which nobody is asked about', async () => {
    const { asked, detect } = detector();
    const before = 'The harbour sold 47 cranes in 2020.\n\n';
    const text = `${before}${'9,'.repeat(100_000)}\n\nIt sold 12 cranes in 2021.`;
    for (let scan = 0; scan < 2; scan++) {
      const { claims } = (await detect(text, OPTIONS))!;
      expect(claims.map((claim) => claim.text)).toEqual(
        detectClaims(`${before}It sold 12 cranes in 2021.`).claims.map((claim) => claim.text),
      );
    }
    expect(asked.flat().join('').length).toBeLessThan(5000);
  });

  it('of many slices are those of the text, in its order, wherever the reading began', async () => {
    const text = paragraphs(60);
    const whole = detectClaims(text).claims.map(({ start, text: words }) => [start, words]);
    for (const from of [0, 50_000, text.length - 1]) {
      const { claims } = (await detector().detect(text, { ...OPTIONS, from }))!;
      expect(claims.map(({ start, text: words }) => [start, words])).toEqual(whole);
    }
  });

  it('are read first where the reader is, and told at once', async () => {
    const text = paragraphs(60);
    const from = text.indexOf(paragraph(40));
    const parts: Detection[] = [];
    const page = detector();
    const all = await page.detect(text, {
      ...OPTIONS,
      from,
      onFirst: async (part) => void parts.push(part),
    });
    expect(page.asked[0]![0]).toContain(paragraph(40));
    expect(parts).toHaveLength(1);
    expect(parts[0]!.claims[0]!.start).toBeGreaterThanOrEqual(from);
    expect(all!.claims).toEqual(expect.arrayContaining(parts[0]!.claims));
  });

  it('are asked for again only where the text has changed', async () => {
    const page = detector();
    await page.detect(paragraphs(60), OPTIONS);
    page.asked.length = 0;
    await page.detect(paragraphs(60).replace(paragraph(30), paragraph(99)), OPTIONS);
    expect(page.asked.flat().map((slice) => slice.trim())).toEqual([paragraph(99).trim()]);
  });

  it('are asked for in pieces of a bounded size', async () => {
    const page = detector();
    await page.detect(paragraphs(60), OPTIONS);
    for (const batch of page.asked)
      expect(batch.reduce((sum, slice) => sum + slice.length, 0)).toBeLessThanOrEqual(27_000);
  });
});
