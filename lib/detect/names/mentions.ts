import { foldName } from './fold.ts';
import { functionWords, heads, particles, titles } from './name-words.ts';

/** Longer runs of capitals are headlines and menus, not names. */
const LONGEST_RUN = 5;

const LETTER = '[\\p{L}\\p{M}]';
const APOSTROPHE = "['’‘ʼʻ]";
/** Joins the parts of the names of firms: "Procter & Gamble". */
const AND = '&';
const INITIALS = '(?:\\p{Lu}\\.){1,3}';
/** The first letter, or the second where a slip has put another before it: "sAm". */
const CAPITAL = '\\p{Ll}?\\p{Lu}';
const CAPITALISED = `${CAPITAL}${LETTER}*(?:[-‐‑${APOSTROPHE.slice(1, -1)}]${LETTER}+)*`;
const PARTICLE = `(?:${[...particles].join('|')})(?!${LETTER})`;
const GAP = '[ \\u00a0]';
const WORD = new RegExp(`${INITIALS}|${CAPITALISED}|${PARTICLE}|${AND}(?= )|of(?= )`, 'uy');
const WORD_START = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?=${CAPITAL})`, 'gu');
const GAP_HERE = new RegExp(GAP, 'y');
const POSSESSIVE = /['’ʼ][sS]$|(?<=s)['’ʼ]$/u;

interface Word {
  start: number;
  end: number;
  folded: string;
  /** "van", "de" and their like in lower case. */
  joins: boolean;
  possessive: boolean;
}

/** One mention of a run of words that may be a name. */
export interface NameMention {
  start: number;
  end: number;
}

/**
 * The runs of capitalised words in `text` that may be names, in order. Titles and the words that
 * begin sentences are left out of a run, possessive endings too; "van", "de" and their like join.
 */
export function nameMentions(text: string): NameMention[] {
  const mentions: NameMention[] = [];
  WORD_START.lastIndex = 0;
  for (let match = WORD_START.exec(text); match; match = WORD_START.exec(text)) {
    const run = runAt(text, match.index);
    const last = run.at(-1);
    if (!last) {
      WORD_START.lastIndex = match.index + 1;
      continue;
    }
    mentions.push(...splitAtTitles(run));
    WORD_START.lastIndex = Math.max(last.end, match.index + 1);
  }
  return mentions;
}

function runAt(text: string, start: number): Word[] {
  const run: Word[] = [];
  let at = start;
  while (at < text.length) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) break;
    const possessive = POSSESSIVE.test(match[0]);
    const word = match[0].replace(POSSESSIVE, '');
    if (word === 'of' && !heads.has(run.at(-1)?.folded ?? '')) break;
    const joins = word === 'of' || word === AND || particles.has(word);
    run.push({ start: at, end: at + word.length, folded: foldName(word), joins, possessive });
    at += match[0].length;
    GAP_HERE.lastIndex = at;
    if (possessive || !GAP_HERE.test(text)) break;
    at++;
  }
  return run;
}

function splitAtTitles(run: readonly Word[]): NameMention[] {
  const mentions: NameMention[] = [];
  let part: Word[] = [];
  const close = () => {
    while (part.at(-1)?.joins) part.pop();
    const first = part[0];
    const last = part.at(-1);
    if (first && last && part.filter((word) => !word.joins).length <= LONGEST_RUN) {
      mentions.push({ start: first.start, end: last.end });
    }
    part = [];
  };
  for (const word of run) {
    const leads = part.length === 0;
    if (titles.has(word.folded) || (leads && functionWords.has(word.folded))) close();
    else if (!leads || !word.joins) part.push(word);
  }
  close();
  return mentions;
}
