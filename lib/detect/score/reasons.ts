import type { Mention, Reason } from '../../claim.ts';
import { TOKEN, type Tokens } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** At most this many are worth a reader's time. */
const MOST = 4;

const OF_KIND = {
  money: 'states-money',
  percentage: 'states-a-percentage',
  quantity: 'states-a-figure',
  change: 'states-a-change',
  rank: 'ranks',
  date: 'names-a-date',
} as const;

/** What speaks for and against a sentence, most telling first. */
export function findReasons(
  text: string,
  tokens: Tokens,
  mentions: readonly Mention[],
  who: { claimant?: string; prediction?: boolean },
): Reason[] {
  const found: Reason[] = [];
  for (const [kind, code] of Object.entries(OF_KIND)) {
    const mention = mentions.find((m) => m.kind === kind);
    if (!mention) continue;
    const detail = text.slice(mention.core.start, mention.core.end);
    found.push({ code, detail, favours: true });
  }
  if (who.claimant) found.push({ code: 'names-a-source', detail: who.claimant, favours: true });
  if (who.prediction) found.push({ code: 'predicts', favours: found.length > 0 });
  const word = (bit: number) => firstOf(text, tokens, bit);
  const compares = word(CLASS.compares);
  if (compares) found.push({ code: 'compares', detail: compares, favours: true });
  if (tokens.kind.subarray(0, tokens.count).includes(TOKEN.question)) {
    found.push({ code: 'question', favours: false });
  }
  const opinion = word(CLASS.thinks) ?? word(CLASS.opinion);
  if (opinion) found.push({ code: 'opinion', detail: opinion, favours: false });
  return found.slice(0, MOST);
}

function firstOf(text: string, tokens: Tokens, bit: number): string | undefined {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.classes[i]! & bit) return text.slice(tokens.start[i]!, tokens.end[i]!);
  }
  return undefined;
}
