import { type Annotation, createAnnotation, emptyBody, type Rating } from '../../lib/annotation.ts';
import type { Claim } from '../../lib/claim.ts';

export const SENTENCE =
  'The company took $47.3 billion in the fourth quarter, its finance chief told analysts.';

/** A claim at the first place where `text` stands in `sentence`. */
export function sampleClaim(more: Partial<Claim> = {}, sentence = SENTENCE): Claim {
  const text = more.text ?? '$47.3 billion';
  const start = sentence.indexOf(text);
  const span = { start, end: start + text.length };
  return {
    kind: 'money',
    ...span,
    core: span,
    text,
    sentence: { start: 0, end: sentence.length },
    score: 0.9,
    reasons: [{ code: 'states-money', favours: true }],
    ...more,
  };
}

export interface SampleAnnotation {
  id?: string;
  rating?: Rating;
  sentence?: string;
  text?: string;
  prefix?: string;
  /** Of the page. */
  host?: string;
  /** What the page calls itself. */
  site?: string;
}

export function sampleAnnotation(given: SampleAnnotation = {}): Annotation {
  const { id = 'a', rating = 'false', sentence = SENTENCE, text = '$47.3 billion' } = given;
  const { host = 'news.example', site = host } = given;
  const start = sentence.indexOf(text);
  const prefix = given.prefix ?? sentence.slice(0, start);
  return createAnnotation(
    id,
    {
      source: `https://${host}/story`,
      selector: [
        { type: 'TextQuoteSelector', exact: text, prefix, suffix: '' },
        { type: 'TextPositionSelector', start, end: start + text.length },
      ],
      captured: {
        url: `https://${host}/story`,
        sentence,
        title: 'A story',
        site,
      },
    },
    { kind: 'money', text, score: 0.9, reasons: [] },
    { ...emptyBody(), rating },
    '2026-02-03T12:00:00.000Z',
  );
}
