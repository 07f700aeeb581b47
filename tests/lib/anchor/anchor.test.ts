import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchor/anchor.ts';
import { describe } from '../../../lib/anchor/describe.ts';
import type { Kept } from '../../../lib/anchor/kept.ts';
import { sentenceAround } from '../../../lib/anchor/sentence-around.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';
import type { ClaimKind } from '../../../lib/claim.ts';

const ARTICLE = `The harbour authority published its yearly report on Monday, and it holds few surprises.

Container traffic grew 12.5 percent to 4.3 million boxes in 2023, the authority said, while income from berths reached $61.7 million.

"We did not expect so strong a spring," said Marta Feldkamp, who chairs the board of the authority.

More than 900 people work at the eastern terminal. It lost 37 of its 214 cranes in the storm of March 2019, the worst in half a century.

Fees will rise by 8 percent next year, less than the 11 percent that shipping lines had feared.`;

function kept(words: string, kind: ClaimKind, text = ARTICLE): Kept {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const around = sentenceAround(text, span);
  const sentence = text.slice(around.start, around.end);
  return { selector: describe(span, text), sentence, kind };
}

const CLAIMS: [words: string, kind: ClaimKind][] = [
  ['12.5 percent', 'percentage'],
  ['4.3 million boxes', 'quantity'],
  ['2023', 'date'],
  ['$61.7 million', 'money'],
  ['Feldkamp', 'name'],
  ['More than 900 people', 'quantity'],
  ['37 of its 214 cranes', 'quantity'],
  ['March 2019', 'date'],
  ['worst in half a century', 'rank'],
  ['8 percent', 'percentage'],
];

/** State and words of a claim in another version of the article. */
function inVersion(words: string, kind: ClaimKind, now: string): [string, string?] {
  const found = anchor(kept(words, kind), indexText(now));
  if (found.state === 'orphan') return ['orphan'];
  return [found.state, now.slice(found.span.start, found.span.end)];
}

function revised(from: string, to: string): string {
  if (!ARTICLE.includes(from)) throw new Error(`no "${from}" in the article`);
  return ARTICLE.replace(from, to);
}

suite('a claim is anchored', () => {
  it.each(CLAIMS)('where nothing has changed: %s', (words, kind) => {
    const found = anchor(kept(words, kind), indexText(ARTICLE));
    const start = ARTICLE.indexOf(words);
    expect(found).toEqual({ state: 'anchored', span: { start, end: start + words.length } });
  });

  it.each(CLAIMS)('where its paragraph has moved: %s', (words, kind) => {
    const now = ARTICLE.split('\n\n').toReversed().join('\n\n');
    expect(inVersion(words, kind, now)).toEqual(['anchored', words]);
  });

  it.each([
    [
      '4.3 million boxes',
      'quantity',
      'grew 12.5 percent to 4.3 million boxes',
      'rose 12.5 per cent, to 4.3 million boxes,',
    ],
    [
      '$61.7 million',
      'money',
      'income from berths reached $61.7 million',
      'berths brought in an income of $61.7 million',
    ],
    ['37 of its 214 cranes', 'quantity', 'It lost 37', 'The terminal lost 37'],
    ['More than 900 people', 'quantity', 'More than 900 people work', 'Over 900 people now work'],
    ['March 2019', 'date', 'the storm of March 2019', 'the March 2019 storm'],
    ['8 percent', 'percentage', 'rise by 8 percent', 'go up by eight percent'],
  ] as [string, ClaimKind, string, string][])('in other words: %s', (words, kind, from, to) => {
    expect(inVersion(words, kind, revised(from, to))[0]).toBe('anchored');
  });

  it('at the one of two like places that was meant', () => {
    const text = `The north plant made 40 cars a day.\n\n${ARTICLE}\n\nThe south plant made 40 cars a day.`;
    const start = text.lastIndexOf('40 cars');
    const span = { start, end: start + 7 };
    const found = {
      selector: describe(span, text),
      sentence: 'The south plant made 40 cars a day.',
      kind: 'quantity',
    } as const;
    expect(anchor(found, indexText(`New: ${text}`))).toMatchObject({ span: { start: start + 5 } });
  });
});

suite('a claim is changed, and says to what', () => {
  it.each([
    ['12.5 percent', 'percentage', '12.5 percent to', '12.9 percent to', '12.9 percent'],
    ['4.3 million boxes', 'quantity', '4.3 million', '4.3 billion', '4.3 billion'],
    ['$61.7 million', 'money', '$61.7', '€61.7', '€61.7 million'],
    ['2023', 'date', '2023', '2022', '2022'],
    ['Feldkamp', 'name', 'Feldkamp', 'Feldkemp', 'Feldkemp'],
    [
      'More than 900 people',
      'quantity',
      'More than 900',
      'Fewer than 900',
      'Fewer than 900 people',
    ],
    ['March 2019', 'date', 'March 2019', 'April 2019', 'April 2019'],
    ['8 percent', 'percentage', 'rise by 8', 'fall by 8', '8 percent'],
    ['8 percent', 'percentage', 'will rise', 'will not rise', '8 percent'],
    ['8 percent', 'percentage', '8 percent', '8 percentage points', '8 percentage points'],
    ['37 of its 214 cranes', 'quantity', '37 of its 214', '37 of its 241', '37 of its 241'],
  ] as [string, ClaimKind, string, string, string][])(
    '%s (%s): %s -> %s',
    (words, kind, from, to, now) => {
      const [state, text] = inVersion(words, kind, revised(from, to));
      expect(state).toBe('changed');
      expect(text).toContain(now);
    },
  );

  it.each([
    ['said Marta Feldkamp', 'said Joan Ruiz', 'Feldkamp', 'name', 'changed'],
    ['the storm of March 2019', 'the storm of 2019', 'March 2019', 'date', 'orphan'],
    [
      'at the eastern terminal',
      'at the western terminal',
      'More than 900 people',
      'quantity',
      'changed',
    ],
    ['More than 900 people', 'More than 900 cats', 'More than 900 people', 'quantity', 'changed'],
    ['the worst in', 'one of the worst in', 'worst in half a century', 'rank', 'changed'],
    ['the worst in', 'the second worst in', 'worst in half a century', 'rank', 'changed'],
  ] as [string, string, string, ClaimKind, string][])(
    'or gone, where its sentence says otherwise: %s -> %s',
    (from, to, words, kind, state) => {
      expect(inVersion(words, kind, revised(from, to))[0]).toBe(state);
    },
  );

  it('where it is said of another', () => {
    const text =
      'On Monday the mayor told Kester Bank that Alder Steel had sold 4,100 tons of rails in May.';
    const now = text.replace('Alder Steel', 'Birch Metals');
    const start = text.indexOf('4,100 tons');
    const selector = describe({ start, end: start + 10 }, text);
    const found = anchor({ selector, sentence: text, kind: 'quantity' }, indexText(now));
    expect(found.state).toBe('changed');
  });

  it('where two figures of one sentence have changed places', () => {
    const now = revised(
      '8 percent next year, less than the 11 percent',
      '11 percent next year, more than the 8 percent',
    );
    expect(inVersion('8 percent', 'percentage', now)).toEqual(['changed', '11 percent']);
  });
});

suite('a claim is an orphan', () => {
  it.each(CLAIMS)('where its sentence is gone: %s', (words, kind) => {
    const { sentence } = kept(words, kind);
    expect(inVersion(words, kind, ARTICLE.replace(sentence, ''))).toEqual(['orphan']);
  });

  it('where the same figure is said of something else', () => {
    const now = ARTICLE.replace(
      /Container traffic.*/,
      'Ferry passengers paid $61.7 million for parking over five summers.',
    );
    expect(inVersion('$61.7 million', 'money', now)).toEqual(['orphan']);
  });

  it('where the sentence stays and the figure goes', () => {
    expect(inVersion('12.5 percent', 'percentage', revised('12.5 percent to', 'to'))).toEqual([
      'orphan',
    ]);
  });

  it('where only a correction still tells of it', () => {
    const { sentence } = kept('8 percent', 'percentage');
    const note = `An earlier version of this article said: ${sentence}`;
    expect(inVersion('8 percent', 'percentage', ARTICLE.replace(sentence, note))).toEqual([
      'orphan',
    ]);
  });

  it('where the page is empty', () => {
    expect(inVersion('2023', 'date', '')).toEqual(['orphan']);
  });
});

suite('a statement', () => {
  const SAID = 'income from berths reached $61.7 million';
  const WHOLE =
    'Fees will rise by 8 percent next year, less than the 11 percent that shipping lines had feared';

  it.each([SAID, WHOLE])('is anchored where it stands, wherever that is: %s', (words) => {
    const now = ARTICLE.split('\n\n').toReversed().join('\n\n');
    expect(inVersion(words, 'statement', now)).toEqual(['anchored', words]);
  });

  it.each([
    [SAID, 'reached $61.7', 'reached $67.1'],
    [SAID, 'income from berths', 'income from tolls'],
    [WHOLE, 'Fees will rise', 'Fees will not rise'],
    [WHOLE, 'had feared', 'had hoped for'],
    [WHOLE, 'less than', 'more than'],
  ])('is changed with any word of it: %s: %s -> %s', (words, from, to) => {
    expect(inVersion(words, 'statement', revised(from, to))[0]).toBe('changed');
  });

  it.each([SAID, WHOLE])('is an orphan where its sentence is gone: %s', (words) => {
    const { sentence } = kept(words, 'statement');
    expect(inVersion(words, 'statement', ARTICLE.replace(sentence, ''))).toEqual(['orphan']);
  });
});

suite('whatever stands around it', () => {
  const STATEMENTS: [words: string, kind: ClaimKind][] = [
    ['income from berths reached $61.7 million', 'statement'],
    ['More than 900 people work at the eastern terminal', 'statement'],
    ['Fees will rise by 8 percent next year', 'statement'],
  ];
  const claim = fc.constantFrom(...CLAIMS, ...STATEMENTS);
  const said = fc.lorem({ maxCount: 12 });

  it('a claim survives what is put before, after and between the paragraphs', () => {
    fc.assert(
      fc.property(claim, said, said, fc.nat(4), ([exact, kind], before, between, at) => {
        const paragraphs = ARTICLE.split('\n\n');
        paragraphs.splice(at, 0, between);
        expect(inVersion(exact, kind, `${before}\n\n${paragraphs.join('\n\n')}`)).toEqual([
          'anchored',
          exact,
        ]);
      }),
    );
  });

  it('a claim survives any order of the paragraphs, and other white space', () => {
    const order = fc.shuffledSubarray(ARTICLE.split('\n\n'), { minLength: 5 });
    fc.assert(
      fc.property(
        claim,
        order,
        fc.constantFrom('\n', '\n\n', '\n \n'),
        ([exact, kind], paragraphs, gap) => {
          expect(inVersion(exact, kind, paragraphs.join(gap))).toEqual(['anchored', exact]);
        },
      ),
    );
  });

  it('a claim survives other paragraphs being cut', () => {
    fc.assert(
      fc.property(
        claim,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        ([exact, kind], cut) => {
          const left = ARTICLE.split('\n\n').filter((text, i) => text.includes(exact) || !cut[i]);
          expect(inVersion(exact, kind, left.join('\n\n'))).toEqual(['anchored', exact]);
        },
      ),
    );
  });

  it('a figure with another digit is never anchored', () => {
    const figures = [...CLAIMS, ...STATEMENTS].filter(([exact]) => /\d/.test(exact));
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ([exact, kind], pick, by) => {
          const places = [...exact.matchAll(/\d/g)].map((match) => match.index);
          const at = places[pick % places.length]!;
          const digit = String((Number(exact[at]) + by) % 10);
          const other = exact.slice(0, at) + digit + exact.slice(at + 1);
          expect(inVersion(exact, kind, revised(exact, other))[0]).not.toBe('anchored');
        },
      ),
    );
  });

  it('a statement with another word, or one less, is never anchored', () => {
    const other = fc.constantFrom('', 'doubtful', 'Calder', 'lost', 'western', 'nobody', 'twelve');
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENTS), fc.nat(), other, ([exact, kind], pick, word) => {
        const words = exact.split(' ');
        // What a statement says rests on the words that say something; "by" and "than" may go.
        const telling = words.flatMap((one, n) =>
          /^(?:at|by|from|than|the|will)$/.test(one) ? [] : [n],
        );
        const now = words.with(telling[pick % telling.length]!, word).join(' ');
        expect(inVersion(exact, kind, revised(exact, now))[0]).not.toBe('anchored');
      }),
    );
  });

  it('a date with another month or year is never anchored', () => {
    const months =
      'January February April May June July August September October November December';
    const month = fc.constantFrom(...months.split(' '), 'spring', 'late');
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(month, year, (m, y) => {
        expect(inVersion('March 2019', 'date', revised('March 2019', `${m} 2019`))[0]).not.toBe(
          'anchored',
        );
        fc.pre(y !== 2023);
        expect(inVersion('2023', 'date', revised('in 2023', `in ${y}`))[0]).toBe('changed');
      }),
    );
  });

  it('a rank in other words of ranking is never anchored', () => {
    const rank = fc.constantFrom(
      ...'best, mildest, second worst, third-worst, one of the worst, first, only, last, strongest'.split(
        ', ',
      ),
    );
    const scope = fc.constantFrom(
      'half a century',
      'a quarter of a century',
      'two years',
      'a year',
    );
    fc.assert(
      fc.property(rank, scope, (is, period) => {
        const exact = 'worst in half a century';
        const now = revised(exact, `${is} in ${period}`);
        expect(inVersion(exact, 'rank', now)[0]).not.toBe('anchored');
      }),
    );
  });

  it('a value with another scale, unit or bound is never anchored', () => {
    const others: [words: string, kind: ClaimKind, part: string, by: string[]][] = [
      ['12.5 percent', 'percentage', 'percent', ['percentage points', 'basis points', 'million']],
      ['4.3 million boxes', 'quantity', 'million', ['billion', 'thousand', 'hundred', 'dozen']],
      ['4.3 million boxes', 'quantity', 'boxes', ['tons', 'crates', 'dollars', 'ships']],
      ['$61.7 million', 'money', '$', ['€', '£', 'A$', '-$', '¥']],
      ['$61.7 million', 'money', 'million', ['billion', 'thousand', 'trillion']],
      ['More than 900 people', 'quantity', 'More than', ['Fewer than', 'About', 'Nearly', 'Some']],
    ];
    for (const [exact, kind, part, by] of others)
      for (const other of by) {
        const [state, text] = inVersion(exact, kind, revised(exact, exact.replace(part, other)));
        expect(state, `${exact}: ${other}: ${text}`).not.toBe('anchored');
      }
  });

  it('a name with another letter is never anchored', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (at, letter) => {
        const other = `Feldkamp`.slice(0, at) + letter + `Feldkamp`.slice(at + 1);
        fc.pre(other !== 'Feldkamp');
        expect(inVersion('Feldkamp', 'name', revised('Feldkamp', other))[0]).not.toBe('anchored');
      }),
    );
  });

  it('a claim denied, at whatever word near it, is never anchored', () => {
    fc.assert(
      fc.property(claim, fc.nat(4), ([exact, kind], back) => {
        const { sentence } = kept(exact, kind);
        const words = sentence.slice(0, sentence.indexOf(exact)).split(' ');
        const denied = words.toSpliced(Math.max(0, words.length - 1 - back), 0, 'not').join(' ');
        const rest = sentence.slice(sentence.indexOf(exact));
        expect(inVersion(exact, kind, ARTICLE.replace(sentence, denied + rest))[0]).not.toBe(
          'anchored',
        );
      }),
    );
  });

  it('never throws, and never finds a claim outside the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        (exact, around, sentence, text) => {
          const selector: Kept['selector'] = [
            { type: 'TextQuoteSelector', exact, prefix: around, suffix: around },
            { type: 'TextPositionSelector', start: 3, end: 3 + exact.length },
          ];
          const found = anchor({ selector, sentence, kind: 'quantity' }, indexText(text));
          expect(found.state === 'orphan' ? 0 : found.span.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
