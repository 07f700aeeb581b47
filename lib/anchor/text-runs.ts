/**
 * Stretches of text nodes in the order of the page text. Within a run, text and node advance together;
 * a run ends where white space is collapsed, a character dropped or a node ends. Parallel arrays: a
 * long page has tens of thousands.
 */
export interface TextRuns {
  text: string;
  nodes: Text[];
  /** Where each run begins in its node. */
  inNode: number[];
  /** Where each run begins in the text. */
  inText: number[];
  length: number[];
}

export interface RunsBuilder {
  /** `preserve` keeps white space, line feeds being breaks. */
  add(node: Text, preserve: boolean): void;
  /** 1 a line break, 2 a paragraph break; breaks at one place do not add up. */
  breakLine(strength: 1 | 2): void;
  /** A `<br>`: a second one in a row makes a paragraph break. */
  lineFeed(): void;
  finish(): TextRuns;
}

const SPACE = '[ \\t\\n\\r\\f]';
/** Soft hyphens and zero-width characters: invisible, and in the way of every comparison. */
const INVISIBLE = '[\\u00AD\\u200B\\u2060\\uFEFF]';
const IRREGULAR = new RegExp(`${SPACE}{2,}|[\\t\\n\\r\\f]|^ | $|${INVISIBLE}+`, 'g');
const STARTS_INVISIBLE = new RegExp(`^${INVISIBLE}`);

/** Pieces put together at a time: a text of many megabytes is not to be joined of hundreds of thousands at its end. */
const TOGETHER = 500;

/** Collects text nodes into runs, white space collapsed as it is rendered. */
export function buildRuns(): RunsBuilder {
  const texts: string[] = [];
  let pieces: string[] = [];
  const runs: TextRuns = { text: '', nodes: [], inNode: [], inText: [], length: [] };
  let size = 0;
  let pendingBreak: 0 | 1 | 2 = 0;
  let pendingSpace: { node: Text; at: number } | undefined;

  /** Whether a run ends just where `from` of a node would go on. */
  function endsAt(run: number, node: Text, from: number): boolean {
    const length = runs.length[run]!;
    const reached = runs.inNode[run]! + length;
    return runs.nodes[run] === node && reached === from && runs.inText[run]! + length === size;
  }

  function append(node: Text, from: number, to: number): void {
    const last = runs.nodes.length - 1;
    const continues = last >= 0 && endsAt(last, node, from);
    if (continues) {
      runs.length[last]! += to - from;
    } else {
      runs.nodes.push(node);
      runs.inNode.push(from);
      runs.inText.push(size);
      runs.length.push(to - from);
    }
    size += to - from;
  }

  function emit(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (pendingBreak > 0) {
      if (size > 0) {
        pieces.push(pendingBreak === 2 ? '\n\n' : '\n');
        size += pendingBreak;
      }
    } else if (pendingSpace && size > 0) {
      pieces.push(' ');
      append(pendingSpace.node, pendingSpace.at, pendingSpace.at + 1);
    }
    pendingBreak = 0;
    pendingSpace = undefined;
    pieces.push(data.slice(from, to));
    append(node, from, to);
    if (pieces.length >= TOGETHER) putTogether();
  }

  function putTogether(): void {
    texts.push(pieces.join(''));
    pieces = [];
  }

  function addCollapsed(node: Text, data: string): void {
    let done = 0;
    IRREGULAR.lastIndex = 0;
    for (let m = IRREGULAR.exec(data); m; m = IRREGULAR.exec(data)) {
      emit(node, data, done, m.index);
      done = m.index + m[0].length;
      if (!STARTS_INVISIBLE.test(m[0])) pendingSpace ??= { node, at: m.index };
    }
    emit(node, data, done, data.length);
  }

  function addPreserved(node: Text, data: string): void {
    let done = 0;
    for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', done)) {
      emit(node, data, done, at);
      lineFeed();
      done = at + 1;
    }
    emit(node, data, done, data.length);
  }

  function breakLine(strength: 1 | 2): void {
    if (strength > pendingBreak) pendingBreak = strength;
  }

  function lineFeed(): void {
    pendingBreak = pendingBreak > 0 ? 2 : 1;
  }

  return {
    add: (node, preserve) => (preserve ? addPreserved : addCollapsed)(node, node.data),
    breakLine,
    lineFeed,
    finish() {
      putTogether();
      return { ...runs, text: texts.join('') };
    },
  };
}

/** The last run that begins at or before `offset` of the text; -1 before the first. */
export function runAt(runs: TextRuns, offset: number): number {
  let low = 0;
  let high = runs.inText.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs.inText[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
