import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/claim.ts';
import { detectClaims } from '../../../lib/detect/index.ts';

/** Words and signs that detectors wake for, so that most texts hold something to find. */
const WORDS = (
  '$ £ € Rs US$ 47.3 1,000 2012 5-4 12 3 ½ −2 billion million percent % points per cent a half third two twenty one of in the ' +
  'to - – , . " “ ” ( ) people miles Sept. May first largest most popular only record high No. doubled times as many year old ' +
  'quarter Q4 1990s nearly more than about dozens hundreds thousands 😀 𝟙𝟚 é \u00a0 \u2009 : / 4:30 p.m. U.S. said Boeing 787 Max'
).split(' ');

const newsText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((words) => fc.constantFrom(' ', '', ' ', '\n').map((joint) => words.join(joint)));

const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Whether an offset parts the two halves of one character. */
function splitsCharacter(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

describe('detectClaims', () => {
  it('keeps each claim inside its sentence, and its core inside the claim', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of detectClaims(text).claims) {
          expect(isInside(claim.core, claim)).toBe(true);
          expect(isInside(claim, claim.sentence)).toBe(true);
          expect(isInside(claim.sentence, { start: 0, end: text.length })).toBe(true);
          expect(claim.text).toBe(text.slice(claim.start, claim.end));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('parts no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, core } of detectClaims(text).claims) {
          expect(
            [start, end, core.start, core.end].some((offset) => splitsCharacter(text, offset)),
          ).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a line whatever stands in the lines around it', () => {
    const line = anyText.map((text) => text.replaceAll('\n', ' '));
    const spans = (text: string, from: number, to: number): unknown[] =>
      detectClaims(text)
        .claims.filter(({ start, end }) => start >= from && end <= to)
        .map(({ kind, start, end, core, value }) => [
          kind,
          start - from,
          end - from,
          core.start - from,
          core.end - from,
          value,
        ]);
    fc.assert(
      fc.property(line, line, line, (before, text, after) => {
        const from = before.length + 1;
        const around = `${before}\n${text}\n${after}`;
        expect(spans(around, from, from + text.length)).toEqual(spans(text, 0, text.length));
      }),
      {
        numRuns: 300,
        // Phrases that break off where a line ends.
        examples: [
          ['', 'third most', ''],
          ['', '787 times more', ''],
        ],
      },
    );
  });

  it('gives every sentence a score from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { score } of detectClaims(text).sentences) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives figures whose ends are in order', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const { value } of detectClaims(text).claims) {
          if (value?.type !== 'figure') continue;
          expect(value.low).toBeLessThanOrEqual(value.high);
          expect(value.precision.low).toBeLessThanOrEqual(value.low);
          expect(value.precision.high).toBeGreaterThanOrEqual(value.high);
        }
      }),
      { numRuns: 500 },
    );
  });
});
