import { describe, expect, it } from 'vitest';
import messages from '../../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { detectors } from '../../../../lib/detect/detectors/index.ts';

describe('detectors', () => {
  it('are of one kind each', () => {
    const kinds = detectors.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it.each(detectors)('$kind is described for the options page', ({ kind, description }) => {
    expect(description).toBe(`detector_${kind}`);
    expect(messages).toHaveProperty(description);
  });
});
