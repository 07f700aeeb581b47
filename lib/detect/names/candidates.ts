import type { NameCandidate } from '../../claim.ts';
import { foldName } from './fold.ts';
import { functionWords, heads, particles, titles } from './name-words.ts';

/** At most this many UTF-16 units of text before and after a mention are given as its context. */
const CONTEXT = 90;
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
const LOWER_WORD = new RegExp(`(?<![\\p{L}\\p{M}'’-])\\p{Ll}{3,}(?![\\p{L}\\p{M}])`, 'gu');

const SLUG = /^[a-z]+(?:-[a-z]+)+$/;

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

/**
 * The distinct names that may stand in `text`, each with how often it stands there and the words
 * around its first mention. A single word that the text also has in lower case is no name.
 *
 * `evidence` are other texts of the page in which names stand (link and alternative texts, the slugs
 * of topic links, the names of its structured data): names found there count as `elsewhere`. A slug is given as it is: "sam-altman".
 */
export function nameCandidates(text: string, evidence: readonly string[] = []): NameCandidate[] {
  const common = new Set<string>();
  for (const [word] of text.matchAll(LOWER_WORD)) common.add(foldName(word));
  const candidates = new Map<string, NameCandidate>();
  for (const { start, end } of nameMentions(text)) {
    const name = text.slice(start, end);
    const candidate = candidates.get(name);
    if (candidate) candidate.count++;
    else if (name.length > 2 && !common.has(foldName(name))) {
      candidates.set(name, { text: name, count: 1, context: contextOf(text, start, end) });
    }
  }
  for (const other of evidence) addEvidence(candidates, unslugged(other));
  return [...candidates.values()];
}

/** "sam-altman", as links to topics have it, with capitals and spaces; other texts as they are. */
function unslugged(text: string): string {
  if (!SLUG.test(text)) return text;
  return text.replaceAll('-', ' ').replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

function addEvidence(candidates: Map<string, NameCandidate>, text: string): void {
  for (const { start, end } of nameMentions(text)) {
    const name = text.slice(start, end);
    const candidate = candidates.get(name) ?? { text: name, count: 0 };
    candidate.elsewhere = (candidate.elsewhere ?? 0) + 1;
    candidates.set(name, candidate);
  }
}

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`.trim();
}
