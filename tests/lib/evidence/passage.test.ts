import { describe, expect, it } from 'vitest';
import { parseAs, bodySchema } from '../../../lib/annotation-schema.ts';
import { emptyBody } from '../../../lib/annotation.ts';
import { evidenceFrom, type Passage } from '../../../lib/evidence/passage.ts';

const NOW = '2026-02-03T12:00:00.000Z';
const PASSAGE: Passage = {
  url: 'https://stats.example/report?year=2025#part-2',
  title: ' The report ',
  exact: 'It was 46.9 billion.',
  prefix: '',
  suffix: '',
};

describe('a passage as evidence', () => {
  it('has its page, its words, the way to them and the day', () => {
    expect(evidenceFrom(PASSAGE, NOW)).toEqual({
      url: 'https://stats.example/report?year=2025#part-2:~:text=It%20was%2046.9%20billion.',
      title: 'The report',
      quote: 'It was 46.9 billion.',
      stance: 'context',
      accessed: NOW,
    });
  });

  it('is told from the same words elsewhere on the page by those around it', () => {
    const again = { ...PASSAGE, prefix: 'First, it said: ', suffix: ' Then it went on.' };
    expect(evidenceFrom(again, NOW)?.url).toContain('First%2C%20it%20said%3A-,It%20was');
  });

  it('can be kept however long it is', () => {
    const long = { ...PASSAGE, exact: 'wörter '.repeat(9_000), title: 'T'.repeat(9_000) };
    const evidence = evidenceFrom(long, NOW)!;
    const body = { ...emptyBody(), evidence: [evidence] };
    expect(parseAs(bodySchema, body, 'body')).toEqual(body);
  });

  it.each(['about:reader?url=x', 'file:///etc/hosts', 'chrome-extension://abc/x.pdf', ''])(
    'is none on a page at %j',
    (url) => expect(evidenceFrom({ ...PASSAGE, url }, NOW)).toBeUndefined(),
  );

  it('is none without words', () => {
    expect(evidenceFrom({ ...PASSAGE, exact: ' \n ' }, NOW)).toBeUndefined();
  });
});
