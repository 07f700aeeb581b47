import { describe, expect, it } from 'vitest';
import { detectClaims } from '../../../lib/detect/index.ts';
import type { Mark } from '../../../lib/page/marks.ts';
import { selectedMark } from '../../../lib/page/selected-claim.ts';
import type { View } from '../../../lib/page/view.ts';

const TEXT =
  'The mayor likes boats. The bridge cost about $4.5 million, the city said. It was opened in June 2014.';

function viewOf(text: string, marks: Mark[] = []): View {
  return { page: { text }, detected: detectClaims(text), marks } as unknown as View;
}

function select(words: string, view = viewOf(TEXT)): Mark | undefined {
  const start = view.page.text.indexOf(words);
  return selectedMark(view, { start, end: start + words.length });
}

describe('a selection', () => {
  it('is a claim without the white space round it, in its sentence', () => {
    const { claim, state } = select(' mayor likes boats')!;
    expect(state).toBe('new');
    expect(claim).toMatchObject({ kind: 'statement', text: 'mayor likes boats' });
    expect(TEXT.slice(claim.sentence.start, claim.sentence.end)).toBe('The mayor likes boats.');
  });

  it('has kind and value of the one claim that was found in it', () => {
    const { claim } = select('cost about $4.5 million')!;
    expect(claim).toMatchObject({ kind: 'money', value: { low: 4.5e6 } });
  });

  it('of more claims than one is a statement', () => {
    const { claim } = select('about $4.5 million, the city said. It was opened in June 2014')!;
    expect(claim.kind).toBe('statement');
    expect(claim.value).toBeUndefined();
    expect(TEXT.slice(claim.sentence.start, claim.sentence.end)).toMatch(/^The bridge.*2014\.$/);
  });

  it('of a marked claim is that claim', () => {
    const claim = detectClaims(TEXT).claims[0]!;
    const mark: Mark = { claim, state: 'new' };
    const view = viewOf(TEXT, [mark]);
    expect(selectedMark(view, { start: claim.start - 1, end: claim.end })).toBe(mark);
  });

  it('of nothing, or of a whole article, is none', () => {
    expect(select('. ')?.claim.text).toBe('.');
    expect(selectedMark(viewOf('a b'), { start: 1, end: 2 })).toBeUndefined();
    const long = 'word '.repeat(300);
    expect(selectedMark(viewOf(long), { start: 0, end: long.length })).toBeUndefined();
  });
});
