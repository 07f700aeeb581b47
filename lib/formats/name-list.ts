import {
  EVERYWHERE,
  NAME_LIMIT,
  nameKey,
  type NameStatement,
  tidyLine,
  tidyName,
} from '../reader-name.ts';

/**
 * The reader's names as a file of plain text, to be read and written by hand too:
 *
 *     # Blue Pencil names, version 1
 *     known | Ida Brønsted | Harbour Authority, spokeswoman
 *     accepted | Altamn
 *     accepted | Jon Smith | https://news.example/story | What the page calls itself
 *
 * One name a line; empty lines and further lines that begin with # are passed over. A title may hold
 * the separator, as it comes last.
 */
const HEADER = /^# Blue Pencil names, version (\d{1,9})$/;
const VERSION = 1;
const SEPARATOR = ' | ';

/** Characters of a file that is read at all, and of a line. */
export const MOST_CHARACTERS = 4_000_000;
const LONGEST_LINE = 10_000;

/** Why a file is none of ours, or cannot be read. */
export type ListProblem = 'not-a-list' | 'newer' | 'too-long';

/** Why a line is left out. */
export type LineProblem = 'kind' | 'name' | 'address' | 'about' | 'too-many';

export interface RejectedLine {
  /** Counted from 1. */
  line: number;
  /** As it stands in the file, cut where it is long. */
  text: string;
  problem: LineProblem;
}

export interface ReadNames {
  names: NameStatement[];
  rejected: RejectedLine[];
}

function lineOf({ kind, name, source, title, about }: NameStatement): string {
  const parts = source === EVERYWHERE ? [kind, name, about] : [kind, name, source, title];
  return parts.filter(Boolean).join(SEPARATOR);
}

/** The file, one line a name, sorted: the same names give the same file. */
export function writeNameList(names: readonly NameStatement[]): string {
  const lines = names.map(lineOf).toSorted();
  return [`# Blue Pencil names, version ${VERSION}`, ...lines, ''].join('\n');
}

/** A separator at the end of a line whose last part is empty may have lost its space. */
function partsOf(line: string): string[] {
  return line.split(/ \|(?: |$)/).map((part) => part.trim());
}

function readAccepted(name: string, rest: string[]): NameStatement | LineProblem {
  const [address = '', ...title] = rest;
  if (address === '') return { kind: 'accepted', name, source: EVERYWHERE };
  const url = address.length <= NAME_LIMIT.address ? URL.parse(address) : null;
  if (!url?.hostname || (url.protocol !== 'http:' && url.protocol !== 'https:')) return 'address';
  const called = tidyLine(title.join(SEPARATOR), NAME_LIMIT.title);
  return { kind: 'accepted', name, source: url.href, ...(called && { title: called }) };
}

function readLine(line: string): NameStatement | LineProblem {
  const [kind, written = '', ...rest] = partsOf(line.slice(0, LONGEST_LINE));
  if (kind !== 'accepted' && kind !== 'known') return 'kind';
  const name = tidyName(written);
  if (name === undefined) return 'name';
  if (kind === 'accepted') return readAccepted(name, rest);
  const about = tidyLine(rest.join(SEPARATOR), NAME_LIMIT.about + 1);
  if (about.length > NAME_LIMIT.about) return 'about';
  return { kind, name, source: EVERYWHERE, ...(about && { about }) };
}

/**
 * Reads a file and checks all of it; what stands in it twice is read once.
 *
 * @returns why it cannot be read, or its names and the lines that hold none
 */
export function readNameList(text: string): ReadNames | ListProblem {
  if (text.length > MOST_CHARACTERS) return 'too-long';
  const [first = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const version = HEADER.exec(first.trim())?.[1];
  if (version === undefined || Number(version) < 1) return 'not-a-list';
  if (Number(version) > VERSION) return 'newer';
  const names = new Map<string, NameStatement>();
  const rejected: RejectedLine[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const read = names.size < NAME_LIMIT.entries ? readLine(line) : 'too-many';
    if (typeof read === 'string')
      rejected.push({ line: at + 2, text: tidyLine(line.slice(0, 400), 80), problem: read });
    else names.set(nameKey(read), read);
  });
  return { names: [...names.values()], rejected };
}
