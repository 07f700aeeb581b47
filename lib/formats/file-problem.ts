/** Why a file is not read at all. */
export type FileProblem =
  | 'empty'
  | 'packed'
  | 'binary'
  | 'not-utf8'
  | 'too-large'
  | 'not-json'
  | 'unknown'
  | 'newer'
  | 'no-annotations';

/** Why one entry of a file is left out. */
export type EntryProblem =
  | 'not-json'
  | 'not-utf8'
  | 'too-long'
  | 'missing'
  | 'wrong'
  | 'link'
  | 'length'
  | 'duplicate'
  | 'unknown'
  | 'no-quote'
  | 'reply'
  | 'too-many';

/** What is amiss with a file that can be read in part. */
export type FileWarning = 'cut-off' | 'altered';

/** Nothing of the file was kept. */
export class FileRefused extends Error {
  readonly problem: FileProblem;
  /** Counted from 1, where it is known. */
  readonly line: number | undefined;

  constructor(problem: FileProblem, line?: number) {
    super(`The file cannot be read: ${problem}${line === undefined ? '' : `, line ${line}`}.`);
    this.problem = problem;
    this.line = line;
  }
}
