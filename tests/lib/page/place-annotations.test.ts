import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../lib/anchor/describe.ts';
import { finish } from '../../../lib/anchor/steps.ts';
import {
  type Annotation,
  type Rating,
  createAnnotation,
  emptyBody,
} from '../../../lib/annotation.ts';
import type { Claim } from '../../../lib/claim.ts';
import { lookOf } from '../../../lib/page/marks.ts';
import { joinMarks } from '../../../lib/page/join-marks.ts';
import { placeAnnotations } from '../../../lib/page/place-annotations.ts';

const TEXT = 'The plant made 40 cars a day in 2019, the company said. It employed 900 people.';

function claim(words: string, kind: Claim['kind'] = 'quantity'): Claim {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const sentence = { start: 0, end: TEXT.length };
  return { kind, ...span, core: span, sentence, text: words, score: 0.5, reasons: [] };
}

function annotation(words: string, id: string, rating: Rating = 'true'): Annotation {
  const { start, end, kind, text, score, reasons } = claim(words);
  const captured = { url: '', sentence: TEXT, title: '', site: '' };
  const target = { source: '', selector: describe({ start, end }, TEXT), captured };
  const said = { kind, text, score, reasons };
  return createAnnotation(id, target, said, { ...emptyBody(), rating }, '2026-01-02T03:04:05Z');
}

function marksOf(
  text: string,
  claims: Claim[],
  annotations: Annotation[],
): [string, string, string?][] {
  const placed = finish(placeAnnotations(annotations, text));
  return joinMarks(text, claims, [], placed).map((mark) => [
    mark.claim.text,
    lookOf(mark),
    mark.annotation?.id,
  ]);
}

suite('marks', () => {
  it('are the claims in the order of the text, with their annotations', () => {
    const claims = [claim('900 people'), claim('40 cars'), claim('2019', 'date')];
    expect(marksOf(TEXT, claims, [annotation('900 people', 'a', 'false')])).toEqual([
      ['40 cars', 'checkable', undefined],
      ['2019', 'checkable', undefined],
      ['900 people', 'false', 'a'],
    ]);
  });

  it('hold annotations of claims that the detectors do not see', () => {
    expect(marksOf(TEXT, [], [annotation('40 cars', 'a', 'mixed')])).toEqual([
      ['40 cars', 'mixed', 'a'],
    ]);
  });

  it('hold each of two annotations of one claim', () => {
    const twice = [annotation('40 cars', 'a'), annotation('40 cars', 'b', 'mixed')];
    const marks = marksOf(TEXT, [claim('40 cars')], twice);
    expect(marks.map(([, , id]) => id).toSorted()).toEqual(['a', 'b']);
  });

  it('leave out annotations whose statement is gone', () => {
    expect(marksOf('Nothing of it is left.', [], [annotation('40 cars', 'a')])).toEqual([]);
  });

  it('show a value that has changed as changed, whatever its rating was', () => {
    const now = TEXT.replace('40', '45');
    expect(marksOf(now, [], [annotation('40 cars', 'a', 'false')])).toEqual([
      ['45 cars', 'changed', 'a'],
    ]);
  });

  it('leave out an annotation that is damaged, and hold the others and the claims', () => {
    const { id, created, target } = annotation('900 people', 'c');
    const damaged = [
      { id, created, target: { source: target.source } },
      { id, created, target },
      { ...annotation('900 people', 'd'), body: undefined },
      { ...annotation('900 people', 'e'), body: { rating: 'focus' } },
      { ...annotation('900 people', 'f'), claim: undefined },
    ] as unknown as Annotation[];
    const claims = [claim('40 cars'), claim('2019', 'date')];
    expect(marksOf(TEXT, claims, [...damaged, annotation('40 cars', 'a')])).toEqual([
      ['40 cars', 'true', 'a'],
      ['2019', 'checkable', undefined],
    ]);
  });
});
