import { describe, expect, it } from 'vitest';
import {
  type Annotation,
  createAnnotation,
  draftKey,
  emptyBody,
  evidenceUrl,
  reviseAnnotation,
  type TextQuoteSelector,
} from '../../lib/annotation.ts';

const NOW = '2026-01-01T10:00:00.000Z';
const LATER = '2026-01-02T10:00:00.000Z';

function annotation(): Annotation {
  const target: Annotation['target'] = {
    source: 'https://example.com/a',
    selector: [
      { type: 'TextQuoteSelector', exact: '21%', prefix: 'rose ', suffix: ' today' },
      { type: 'TextPositionSelector', start: 5, end: 8 },
    ],
    captured: { url: 'https://example.com/a', sentence: 'It rose 21% today.', title: '', site: '' },
  };
  const claim = { kind: 'percentage' as const, text: '21%', score: 0.5, reasons: [] };
  return createAnnotation('x', target, claim, emptyBody(), NOW);
}

describe('reviseAnnotation', () => {
  it('appends the old body to the history and leaves the given annotation alone', () => {
    const before = annotation();
    const body = { ...emptyBody(), rating: 'mixed' as const };
    const after = reviseAnnotation(before, { ...before, body }, 'popup', LATER);
    expect(after).toEqual({
      ...before,
      modified: LATER,
      body,
      history: [{ at: LATER, surface: 'popup', body: emptyBody() }],
    });
    expect(before).toEqual(annotation());
  });

  it('leaves an annotation whose body says the same as it is', () => {
    const before = annotation();
    expect(reviseAnnotation(before, { ...before, body: emptyBody() }, 'card', LATER)).toBe(before);
  });

  it('is about what the page says now, once a corrected claim is rated anew', () => {
    const before = annotation();
    const now = structuredClone(before);
    now.target.selector[0].exact = '24%';
    now.claim.text = '24%';
    const body = { ...emptyBody(), rating: 'true' as const };
    const after = reviseAnnotation(before, { ...now, body }, 'card', LATER);
    expect(after).toMatchObject({ id: 'x', created: NOW, target: now.target, claim: now.claim });
    const old = { target: before.target, claim: before.claim, body: before.body };
    expect(after.history).toEqual([{ at: LATER, surface: 'card', ...old }]);
  });

  it('stays about what was captured first, where only the words around the claim differ', () => {
    const before = annotation();
    const now = structuredClone(before);
    now.target.selector[0].prefix = 'increased by ';
    const body = { ...emptyBody(), rating: 'true' as const };
    const after = reviseAnnotation(before, { ...now, body }, 'card', LATER);
    expect(after.target).toEqual(before.target);
  });
});

describe('draftKey', () => {
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: 'b',
    prefix: 'a',
    suffix: 'c',
  };

  it('tells apart what differs only in where its parts end', () => {
    const moved = { ...quote, prefix: 'a","b', exact: '' };
    expect(draftKey('s', quote)).not.toBe(draftKey('s', moved));
    expect(draftKey('s', quote)).toBe(draftKey('s', { ...quote }));
  });
});

describe('evidenceUrl', () => {
  it.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['  http://example.com  ', 'http://example.com/'],
    ['example.com/report', 'https://example.com/report'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['HTTPS://Example.com', 'https://example.com/'],
  ])('takes %s as %s', (input, url) => expect(evidenceUrl(input)).toBe(url));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.com/a',
    'file:///etc/passwd',
    'mailto:someone@example.com',
    'just words',
    'word',
    'https://',
    '',
  ])('refuses %s', (input) => expect(evidenceUrl(input)).toBeUndefined());
});
