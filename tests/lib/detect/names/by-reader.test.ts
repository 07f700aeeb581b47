import { describe, expect, it } from 'vitest';
import { frontCoded } from '../../../../lib/detect/names/front-coding.ts';
import {
  createNameIndex,
  findMisspelled,
  nameCandidates,
  type ReaderNames,
} from '../../../../lib/detect/names/index.ts';

const index = createNameIndex({
  listed: 'Sam Altman | person | OpenAI, chief executive\nDeepSeek | organisation | AI company',
  titles: 'sam altman',
  ordinary: frontCoded(['anderson', 'lars', 'maria', 'sam']),
});

/** The wrong words of a text and what should stand there: `Altamn > Altman`. */
function found(text: string, reader?: Partial<ReaderNames>): string[] {
  const findings = findMisspelled(nameCandidates(text), index, { accepted: [], ...reader });
  return findings.map(
    ({ candidate, span, suggestion }) =>
      `${candidate.slice(span.start, span.end)} > ${suggestion.text}`,
  );
}

const known = (...names: string[]): Partial<ReaderNames> => ({
  known: names.map((name) => ({ name })),
});

describe('names the reader knows', () => {
  it('are suggested where a page is one edit away, with what the reader says of them', () => {
    const reader: ReaderNames = {
      accepted: [],
      known: [{ name: 'Ida Brønsted', about: 'Harbour Authority' }],
    };
    const text = 'Ida Bronsetd opened the new quay on Monday.';
    expect(findMisspelled(nameCandidates(text), index, reader)).toEqual([
      {
        candidate: 'Ida Bronsetd',
        span: { start: 4, end: 12 },
        suggestion: {
          text: 'Brønsted',
          fullName: 'Ida Brønsted',
          source: 'reader',
          about: 'Harbour Authority',
        },
      },
    ]);
  });

  it.each([
    ['a name in its own right beside the rest of the name', 'Lars Anderson left.', 'Lars Andersen'],
    ['a surname alone', 'Maria Kowalczyk spoke. And later Kowalcyzk left.', 'Maria Kowalczyk'],
    ['a name of one word', 'Shares of Vestra rose.', 'Vestara'],
  ])('are told by %s', (_, text, name) => {
    expect(found(text, known(name))).toHaveLength(1);
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['the right spelling', 'Lars Andersen left.', 'Lars Andersen'],
    [
      'the same name in other letters',
      'Lars Ándersen left. So did LARS ANDERSEN.',
      'Lars Andersen',
    ],
    ['somebody else of the surname', 'Nils Anderson left.', 'Lars Andersen'],
    ['a surname of its own', 'Later Anderson left.', 'Lars Andersen'],
    ['a name the lists know as it is', 'Sam Altman left.', 'Sam Altmann'],
    ['a short word', 'Mei Lu left.', 'Mei Li'],
    ['a surname alone that the page has no more of', 'And later Kowalcyzk left.', 'Ida Kowalczyk'],
    [
      'a first name alone',
      'Mariane Kowalczyk spoke. And later Marianne left.',
      'Mariane Kowalczyk',
    ],
    ['two wrong words', 'Lrs Andresen left.', 'Lars Andersen'],
    ['a headline in capitals', 'LARS ANDERSON LEAVES', 'Lars Andersen'],
  ])('are silent on %s', (_, text, name) => {
    expect(found(text, known(name))).toEqual([]);
  });

  it('are right themselves, and so is their surname', () => {
    const text = 'Sam Altmann spoke. Sam Altman and Sam Altman said nothing, nor did Altmann.';
    expect(found(text)).not.toEqual([]);
    expect(found(text, known('Sam Altmann'))).toEqual([]);
  });
});

describe('spellings the reader accepted', () => {
  const text = 'Sam Altamn spoke.';

  it.each(['Altamn', 'altamn', 'Sam Altamn', 'SAM  ALTAMN'])('are not marked again: %s', (name) => {
    expect(found(text)).toEqual(['Altamn > Altman']);
    expect(found(text, { accepted: [name] })).toEqual([]);
  });

  it.each(['Sam', 'Altman', 'Mary Altamn', 'Altamn Sam', '', '…', '__proto__', 'constructor'])(
    'leave another name marked: “%s”',
    (name) => {
      expect(found(text, { accepted: [name] })).toEqual(['Altamn > Altman']);
    },
  );

  it('hold for the surname alone, and not for a first name', () => {
    const page = 'Sam Altman met Sam Altman. Later Altamn spoke.';
    expect(found(page)).toEqual(['Altamn > Altman']);
    expect(found(page, { accepted: ['Sam Altamn'] })).toEqual([]);
    expect(found(page, { accepted: ['Altamn Grove'] })).toEqual(['Altamn > Altman']);
  });
});

it('is not misled by names of the language the program is written in', () => {
  const names = ['__proto__', 'constructor', 'Has Own Property', 'toString'];
  expect(found('Constructor Prototype spoke.', { accepted: names, ...known(...names) })).toEqual(
    [],
  );
});
