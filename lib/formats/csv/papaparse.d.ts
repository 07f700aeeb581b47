/** What is used of it; @types/papaparse brings Node's types along, which the pure rooms do without. */
declare module 'papaparse' {
  interface ParseError {
    type: string;
    code: string;
    message: string;
    row?: number;
  }
  interface ParseResult {
    data: string[][];
    errors: ParseError[];
    meta: { delimiter: string; linebreak: string; aborted: boolean; truncated: boolean };
  }
  const Papa: {
    parse(
      text: string,
      config: { delimiter?: string; skipEmptyLines?: boolean | 'greedy'; preview?: number },
    ): ParseResult;
    unparse(
      rows: string[][],
      config: { quotes: boolean; newline: string; delimiter: string },
    ): string;
  };
  export default Papa;
}
