import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm, rearm } from '../../../../lib/formats/csv/formula.ts';
import { readCsv } from '../../../../lib/formats/csv/read-csv.ts';
import { writeSheet } from '../../../../lib/formats/csv/write-sheet.ts';
import {
  annotationsIn,
  batches,
  bytesOf,
  entriesOf,
  PLAIN,
  RICH,
  textFrom,
} from '../sample-record.ts';

const write = () => textFrom(writeSheet(batches([RICH], [], [PLAIN])));
const read = (text: string) => entriesOf(readCsv(bytesOf(text)));
const cellsOf = (text: string) => Papa.parse(text.trim(), {}).data;

/** What the sheet has a column for. */
function carried({ id, target, claim, body }: typeof RICH) {
  const { rating, note, tags, evidence } = body;
  return {
    id,
    source: target.source,
    exact: target.selector[0].exact,
    sentence: target.captured.sentence,
    title: target.captured.title,
    kind: claim.kind,
    claimant: claim.claimant,
    rating,
    note,
    tags,
    evidence,
  };
}

describe('the sheet', () => {
  it('is as it always was', async () => {
    await expect(await write()).toMatchFileSnapshot('../golden/sheet.csv');
  });

  it('opens in spreadsheets: a byte order mark, CRLF, every cell in quotes', async () => {
    const text = await write();
    expect(text.startsWith('\ufeff"claim","sentence","kind"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(cellsOf(text).map((row) => row.length)).toEqual([18, 18, 18]);
  });

  it('holds no cell that a spreadsheet takes for a formula', async () => {
    const cells = cellsOf((await write()).replace('\ufeff', '')).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain("'-5 percent");
  });

  it('comes back in all that it has a column for', async () => {
    const back = annotationsIn(await read(await write()));
    expect(back.map(carried)).toEqual([RICH, PLAIN].map(carried));
  });

  it.each([';', '\t'])(
    'comes back from a spreadsheet that parts cells by %j and ends lines by \\n',
    async (delimiter) => {
      const rows = cellsOf((await write()).replace('\ufeff', ''));
      const saved = Papa.unparse(rows, { quotes: false, newline: '\n', delimiter });
      expect(annotationsIn(await read(saved)).map(carried)).toEqual([RICH, PLAIN].map(carried));
    },
  );
});

describe('a sheet written by hand', () => {
  it('needs a claim and a page, and has the same ids each time', async () => {
    const sheet =
      'Claim,Rating,Link\r\n5 percent,Mostly false,https://a.example/x#:~:text=5%20percent\r\n';
    const [annotation] = annotationsIn(await read(sheet));
    expect(annotation).toMatchObject({
      target: { source: 'https://a.example/x', selector: [{ exact: '5 percent' }, {}] },
      body: { rating: 'mostly-false' },
      claim: { kind: 'statement' },
    });
    expect(annotationsIn(await read(sheet))[0]?.id).toBe(annotation?.id);
  });

  it.each([
    ['5,great,https://a.example/', { problem: 'wrong', field: 'rating' }],
    [',true,https://a.example/', { problem: 'missing', field: 'claim' }],
    ['5,true,javascript:alert(1)', { problem: 'link', field: 'page' }],
    ['5,true,', { problem: 'link', field: 'page' }],
    ['5,true', { problem: 'link', field: 'page' }],
    ['5,true,https://a.example/,javascript:alert(1)', { problem: 'link', field: 'source' }],
  ])('names the row and column of what is amiss: %s', async (row, rejection) => {
    const entries = await read(`claim,rating,page,source\n\n${row}\n`);
    expect(entries).toEqual([{ type: 'rejected', line: 3, ...rejection }]);
  });
});

it('reads the sheets of Hypothesis, old and new', async () => {
  const old =
    'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2024-05-01 10:00,https://a.example/,Public,Annotation,"five, percent",ana,Is it?,"a,b",\n2024-05-01 10:00,https://a.example/,Public,Reply,five,bo,No.,,\n';
  const recent =
    'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n2024-05-01 10:00,ana,,https://a.example/,Public,Annotation,"five, percent",Is it?,"a,b"\n';
  for (const sheet of [old, recent])
    expect(annotationsIn(await read(sheet))).toMatchObject([
      {
        target: { source: 'https://a.example/', selector: [{ exact: 'five, percent' }, {}] },
        body: { rating: 'to-check', note: 'Is it?', tags: ['a', 'b'] },
      },
    ]);
  expect((await read(old))[1]).toMatchObject({ problem: 'reply', line: 3 });
});

it.each([
  ['name,age\nIda,7\n', 'unknown'],
  ['claim,page\n', 'no-annotations'],
  ['"'.repeat(100_000), 'unknown'],
])('refuses another sheet: %.20s', async (sheet, problem) => {
  await expect(read(sheet)).rejects.toMatchObject({ problem });
});

it('disarms any cell so that it comes back', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.stringMatching(/^'{0,3}[=+\-@]?.{0,5}$/),
    fc.stringMatching(/^.?[;\t\r\n]{0,2}'{0,2}[=+\-@ ]{0,2}.?$/),
  );
  fc.assert(
    fc.property(cell, (text) => {
      expect(rearm(disarm(text))).toBe(text);
      expect(disarm(text)).not.toMatch(/(?:^|[;\t\r\n])[=+@]/);
      expect(disarm(text)).not.toMatch(/^-|[;\t\r\n]-(?! )/);
    }),
  );
});

it('disarms what begins a cell where semicolons part them, and leaves a list as it is', () => {
  expect(disarm('a;=HYPERLINK("https://a.example")')).toBe('a;\'=HYPERLINK("https://a.example")');
  expect(disarm('seen\n@SUM(1)')).toBe("seen\n'@SUM(1)");
  expect(disarm('two:\n- one\n- other')).toBe('two:\n- one\n- other');
});
