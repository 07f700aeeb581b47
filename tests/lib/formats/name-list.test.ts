import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_CHARACTERS,
  readNameList,
  type ReadNames,
  writeNameList,
} from '../../../lib/formats/name-list.ts';
import {
  EVERYWHERE,
  NAME_LIMIT,
  nameKey,
  type NameStatement,
  tidyLine,
  tidyName,
} from '../../../lib/reader-name.ts';

const NAMES: NameStatement[] = [
  { kind: 'known', name: 'Ida Brønsted', source: EVERYWHERE, about: 'Harbour Authority' },
  { kind: 'accepted', name: 'Altamn', source: EVERYWHERE },
  {
    kind: 'accepted',
    name: 'Jon Smith',
    source: 'https://news.example/story?a=1|2',
    title: 'Quay opens | News | Example',
  },
];

const FILE = `# Blue Pencil names, version 1
accepted | Altamn
accepted | Jon Smith | https://news.example/story?a=1|2 | Quay opens | News | Example
known | Ida Brønsted | Harbour Authority
`;

const read = (lines: string) => readNameList(`# Blue Pencil names, version 1\n${lines}`);

describe('a list of names as a file', () => {
  it('has one line a name, sorted', () => {
    expect(writeNameList(NAMES)).toBe(FILE);
  });

  it('is read as it was written', () => {
    const back = readNameList(FILE);
    expect(back).toMatchObject({ rejected: [] });
    expect(new Set((back as ReadNames).names)).toEqual(new Set(NAMES));
  });

  it('keeps whatever a reader may have written', () => {
    const line = (limit: number) =>
      fc.string({ unit: 'grapheme', maxLength: limit }).map((text) => tidyLine(text, limit));
    const name = fc
      .tuple(fc.constantFrom('Ö', 'a', '李'), fc.string({ unit: 'grapheme', maxLength: 20 }))
      .map(([first, rest]) => tidyName(first + rest) ?? first);
    const statement = fc.oneof(
      fc.record({ kind: fc.constant('known' as const), name, about: line(200) }),
      fc.record({ kind: fc.constant('accepted' as const), name }),
      fc.record({
        kind: fc.constant('accepted' as const),
        name,
        source: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
        title: line(300),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(statement, { selector: (one) => one.name }), (given) => {
        const names = given.map((one): NameStatement => {
          const {
            about = '',
            title = '',
            source = EVERYWHERE,
            ...rest
          } = {
            about: '',
            title: '',
            source: EVERYWHERE,
            ...one,
          };
          return { ...rest, source, ...(about && { about }), ...(title && { title }) };
        });
        const kept = [...new Map(names.map((one) => [nameKey(one), one])).values()];
        const back = readNameList(writeNameList(kept));
        expect(back).toMatchObject({ rejected: [] });
        expect(new Set((back as ReadNames).names)).toEqual(new Set(kept));
      }),
    );
  });

  it('may have been through an editor: another end of line, a mark at the start, blanks', () => {
    const edited = `\ufeff${FILE.replaceAll('\n', '\r\n')}\r\n  \r\n# mine\r\n`;
    expect(readNameList(edited)).toEqual(readNameList(FILE));
  });

  it('gives what stands in it twice once', () => {
    expect(read('accepted | Altamn\naccepted | ALTAMN\nknown | Altamn')).toMatchObject({
      names: [{ kind: 'accepted' }, { kind: 'known' }],
      rejected: [],
    });
  });
});

describe('a line that holds no name', () => {
  it.each([
    ['Altamn', 'kind'],
    ['refused | Altamn', 'kind'],
    ['__proto__ | Altamn', 'kind'],
    ['accepted', 'name'],
    ['accepted | ', 'name'],
    ['known | 47', 'name'],
    [`known | ${'a'.repeat(101)}`, 'name'],
    [`known | Ida | ${'a'.repeat(201)}`, 'about'],
    ['accepted | Altamn | javascript:alert(1)', 'address'],
    ['accepted | Altamn | file:///etc/passwd', 'address'],
    ['accepted | Altamn | somewhere', 'address'],
    [`accepted | Altamn | https://a.example/${'a'.repeat(9000)}`, 'address'],
  ])('is left out with its number and reason: %s', (line, problem) => {
    expect(read(`known | Ida\n\n${line}`)).toEqual({
      names: [{ kind: 'known', name: 'Ida', source: EVERYWHERE }],
      rejected: [{ line: 4, text: expect.any(String), problem }],
    });
  });

  it('is shown without signs that are not seen, and cut', () => {
    const { rejected } = read(`x\u202e\u0000y${'z'.repeat(500)}`) as ReadNames;
    expect(rejected[0]!.text).toMatch(/^xyz+$/);
    expect(rejected[0]!.text).toHaveLength(80);
  });

  it('is one line too many', () => {
    const lines = Array.from({ length: NAME_LIMIT.entries + 2 }, (_, at) => `known | Ida ${at}`);
    const { names, rejected } = read(lines.join('\n')) as ReadNames;
    expect(names).toHaveLength(NAME_LIMIT.entries);
    expect(rejected.map(({ problem }) => problem)).toEqual(['too-many', 'too-many']);
  });
});

it.each([
  ['', 'not-a-list'],
  ['accepted | Altamn', 'not-a-list'],
  ['{"names":[]}', 'not-a-list'],
  ['# Blue Pencil names, version 0', 'not-a-list'],
  ['# Blue Pencil names, version 2\naccepted | Altamn', 'newer'],
  ['x'.repeat(MOST_CHARACTERS + 1), 'too-long'],
])('refuses a file of another kind whole', (text, problem) => {
  expect(readNameList(text)).toBe(problem);
});
