import { describe, expect, it } from 'vitest';
import { nameClaimsIn, slipsIn } from './read.ts';

describe('misspelled names', () => {
  it('marks the wrong word of a full name and suggests the known one', () => {
    const text = 'A year later Sam Altamn, who runs OpenAI, came back.';
    expect(nameClaimsIn(text)).toMatchObject([
      {
        kind: 'name',
        text: 'Altamn',
        start: 17,
        end: 23,
        sentence: { start: 0, end: text.length },
        reasons: [{ code: 'name-known', detail: 'Sam Altman', favours: true }],
        suggestion: {
          text: 'Altman',
          fullName: 'Sam Altman',
          source: 'list',
          about: 'OpenAI, chief executive',
        },
      },
    ]);
  });

  it('marks each mention', () => {
    const text = 'Sam Altamn spoke. Then Sam Altamn left, and Sam Altamn’s aides with him.';
    expect(nameClaimsIn(text).map((claim) => claim.start)).toEqual([4, 27, 48]);
  });

  it('is silent on the right spelling', () => {
    expect(nameClaimsIn('A year later Sam Altman, who runs OpenAI, came back.')).toEqual([]);
  });

  it.each([
    ['Ursula von der Leyhen arrived in Brussels.', 'Leyhen > Leyen'],
    ['The Bank of Englnad kept its rate.', 'Englnad > England'],
    ['She met Jean-Luc Melenchom there.', 'Melenchom > Mélenchon'],
    ['The Wall Street Jounal reported it.', 'Jounal > Journal'],
    ['Shares of Micrsoft rose.', 'Micrsoft > Microsoft'],
    ['They asked Chat GPT for a poem.', 'Chat GPT > ChatGPT'],
    ['German Chancellor Fredrich Merz agreed.', 'Fredrich > Friedrich'],
    ['Late on Monday Volodymyr Zelensyk’s office replied.', 'Zelensyk > Zelenskyy'],
    ['The minister Itamar Ben-Gvri spoke.', 'Gvri > Gvir'],
  ])('%s', (text, slip) => {
    expect(slipsIn(text)).toEqual([slip]);
  });
});

describe('a name in its context', () => {
  it('is marked where the words around it speak of the one known', () => {
    expect(slipsIn('OpenAI chief executive Altamn said so.')).toEqual(['Altamn > Altman']);
    expect(slipsIn('The baker Altamn said so.')).toEqual([]);
  });

  it('is marked though the wrong half is a name of its own', () => {
    expect(slipsIn('The Warriors guard Stephon Curry scored 30 points.')).toEqual([
      'Stephon > Stephen',
    ]);
    expect(slipsIn('The dentist Stephon Curry has moved.')).toEqual([]);
  });
});

describe('the page itself', () => {
  const ARTICLE = 'Orla Fennimore founded the firm. Fennimore still runs it; ask Fennimore.';

  it('tells a full name that it spells otherwise elsewhere', () => {
    expect(nameClaimsIn(`${ARTICLE} Orla Fenimore said no.`)).toMatchObject([
      {
        text: 'Fenimore',
        reasons: [{ code: 'name-elsewhere', detail: 'Fennimore', favours: true }],
        suggestion: { text: 'Fennimore', fullName: 'Orla Fennimore', source: 'page', count: 3 },
      },
    ]);
  });

  it('tells a surname that it spells otherwise elsewhere', () => {
    expect(slipsIn(`${ARTICLE} Then Fennimroe left.`)).toEqual(['Fennimroe > Fennimore']);
  });

  it('is heard in its links, captions and slugs too', () => {
    const text = 'Orla Fenimore founded the firm.';
    expect(slipsIn(text, ['orla-fennimore', 'Orla Fennimore at work'])).toEqual([
      'Fenimore > Fennimore',
    ]);
    expect(slipsIn(text)).toEqual([]);
  });

  it('does not decide between spellings that are equally frequent', () => {
    expect(slipsIn('Orla Fennimore spoke first. Orla Fenimore spoke last.')).toEqual([]);
  });
});
