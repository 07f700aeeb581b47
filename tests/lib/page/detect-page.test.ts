import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/anchor/steps.ts';
import { annotatedClaimSchema, parseAs } from '../../../lib/annotation-schema.ts';
import { createPageDetector } from '../../../lib/page/detect-page.ts';

const WORD = 'x'.repeat(3000);

describe('the claims of a page', () => {
  it.each([
    `The harbour sold 47 ${WORD} in 2020.`,
    `The harbour sold oil at $5 million per ${WORD} in 2020.`,
    `Revenue rose 5 million in 2020, said M${WORD} on Monday.`,
    `According to M${WORD} revenue fell 5% in 2020.`,
  ])('can be kept whatever stands beside them (%#)', (text) => {
    const { claims } = finish(createPageDetector().detect(text));
    expect(claims.map((claim) => claim.text)).toContain('2020');
    for (const claim of claims)
      expect(() => parseAs(annotatedClaimSchema, claim, 'claim')).not.toThrow();
  });

  it('are few in a sentence that is nothing but figures', () => {
    const { claims } = finish(createPageDetector().detect('1 '.repeat(900)));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length).toBeLessThanOrEqual(50);
  });
});
