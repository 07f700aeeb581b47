import { hashOf } from '../hash.ts';
import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import type { Attribution } from './attribution.ts';
import { hasRole, isCapital, isInnerStop, isKind } from './look.ts';
import type { Rows } from './source-name.ts';
import { findSubject } from './subject.ts';

/** Whom a text has named so far, for the pronouns and offices that stand for them. */
export interface Memory {
  /** Whom "he" or "she" would mean. */
  one?: string;
  /** Which of the two that is, where "Mr." or an earlier pronoun has said it. */
  isShe?: boolean | undefined;
  /** Whom "they" would mean. */
  many?: string;
  /** By the hash of an office: "the governor" is whoever was called so by name. */
  holders: Map<number, string>;
  /** Hashes of the words of names. */
  nameWords: Set<number>;
}

export function emptyMemory(): Memory {
  return { holders: new Map(), nameWords: new Set() };
}

/** The name that an attribution means, undefined where its pronoun stands for nobody named. */
export function resolve(
  text: string,
  tokens: Tokens,
  attribution: Attribution,
  memory: Memory,
): string | undefined {
  if ('pronoun' in attribution) {
    if (attribution.pronoun === 'many') return memory.many;
    const isShe = tokens.hash[attribution.words.from] === SHE;
    if (memory.one !== undefined && (memory.isShe ?? isShe) === isShe) memory.isShe = isShe;
    else return undefined;
    return memory.one;
  }
  const { from, to } = attribution.source;
  const isOffice = to - from === 2 && hasRole(tokens, from, ROLE.determiner);
  const holder = isOffice ? memory.holders.get(tokens.hash[to - 1]!) : undefined;
  return holder ?? textOf(text, tokens, attribution.source);
}

/** Takes in whom a sentence names, once its own attribution is resolved. */
export function remember(
  text: string,
  tokens: Tokens,
  attribution: Attribution | undefined,
  quoted: boolean,
  memory: Memory,
): void {
  if (tokens.allRoles & ROLE.title) rememberHolders(text, tokens, memory);
  if (attribution) {
    if ('pronoun' in attribution) return;
    if (isPerson(tokens, attribution.source)) rememberOne(text, tokens, attribution.source, memory);
    else memory.many = textOf(text, tokens, attribution.source);
    rememberWords(tokens, attribution.source, memory);
    return;
  }
  // Whom a speaker names is not who speaks.
  const subject = quoted ? undefined : findSubject(tokens);
  if (!subject || !isPerson(tokens, subject)) return;
  // Any word is a capital where a sentence begins: alone, it is a name if it was one before.
  const lone = subject.to - subject.from === 1;
  const described = isKind(tokens, subject.to, TOKEN.comma) && tokens.hash[subject.to + 1] === WHO;
  if (lone && !described && !memory.nameWords.has(tokens.hash[subject.from]!)) return;
  rememberOne(text, tokens, subject, memory);
  rememberWords(tokens, subject, memory);
}

const SHE = hashOf('she');
const MEN = new Set(['mr', 'sir', 'lord'].map(hashOf));
const WOMEN = new Set(['mrs', 'ms', 'miss', 'dame'].map(hashOf));

function rememberOne(text: string, tokens: Tokens, rows: Rows, memory: Memory): void {
  const name = textOf(text, tokens, rows);
  const before = rows.from - 1;
  const title = tokens.hash[isKind(tokens, before, TOKEN.stop) ? before - 1 : before]!;
  const isSame = memory.one?.endsWith(name) === true;
  const known = MEN.has(title) ? false : WOMEN.has(title) ? true : undefined;
  memory.isShe = known ?? (isSame ? memory.isShe : undefined);
  memory.one = name;
}

/** "Gov. Ann Lee", "President Ann Lee". */
function rememberHolders(text: string, tokens: Tokens, memory: Memory): void {
  for (let row = 0; row < tokens.count; row++) {
    if (!hasRole(tokens, row, ROLE.title)) continue;
    const from = isInnerStop(tokens, row + 1) ? row + 2 : row + 1;
    let to = from;
    while (to < from + 4 && isCapital(tokens, to)) to++;
    if (to === from || hasRole(tokens, from, ROLE.title)) continue;
    const office = FULL_TITLE.get(tokens.hash[row]!) ?? tokens.hash[row]!;
    memory.holders.set(office, textOf(text, tokens, { from, to }));
    rememberWords(tokens, { from, to }, memory);
  }
}

const WHO = hashOf('who');

const FULL_TITLE = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    prof: 'professor',
    gen: 'general',
    dr: 'doctor',
  }).map(([short, full]) => [hashOf(short), hashOf(full)]),
);

function rememberWords(tokens: Tokens, { from, to }: Rows, memory: Memory): void {
  for (let row = from; row < to; row++) {
    if (isCapital(tokens, row)) memory.nameWords.add(tokens.hash[row]!);
  }
}

const NO_PERSON = ROLE.institution | ROLE.determiner | ROLE.otherPronoun | ROLE.he | ROLE.they;

/** One to five words in capitals, none of which belongs to an institution. */
function isPerson(tokens: Tokens, { from, to }: Rows): boolean {
  if (to - from > 5 || !isCapital(tokens, from)) return false;
  // "the Labour MP"
  if (hasRole(tokens, from - 1, ROLE.determiner)) return false;
  for (let row = from; row < to; row++) {
    if (hasRole(tokens, row, NO_PERSON)) return false;
    // "New data"
    const small = !isCapital(tokens, row) && !isInnerStop(tokens, row);
    if (small && !hasRole(tokens, row, ROLE.inName)) return false;
  }
  return !(tokens.shape[from]! & SHAPE.allCaps);
}

function textOf(text: string, tokens: Tokens, { from, to }: Rows): string {
  return text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}
