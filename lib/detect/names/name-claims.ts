import type { Claim, NameCandidate, NameFinding, Reason, ScoredSentence } from '../../claim.ts';
import { nameMentions } from './mentions.ts';

/** A misspelled name is worth a look whatever its sentence says. */
const SCORE = { page: 0.9, list: 0.8, reader: 0.95 } as const;

/**
 * The claims of kind `name` that stand for `findings` in `text`: one for each mention of a misspelled
 * candidate, on its wrong words alone, in the order of the text. `sentences` are those of `text`.
 */
export function nameClaims(
  text: string,
  candidates: readonly NameCandidate[],
  findings: readonly NameFinding[],
  sentences: readonly ScoredSentence[],
): Claim[] {
  const asked = new Set(candidates.map((candidate) => candidate.text));
  const wrong = new Map<string, NameFinding>();
  for (const finding of findings) {
    if (asked.has(finding.candidate)) wrong.set(finding.candidate, finding);
  }
  if (wrong.size === 0) return [];
  const claims: Claim[] = [];
  let at = 0;
  for (const mention of nameMentions(text)) {
    const finding = wrong.get(text.slice(mention.start, mention.end));
    if (!finding) continue;
    while (at < sentences.length - 1 && sentences[at]!.end <= mention.start) at++;
    claims.push(claimOf(text, mention.start, finding, sentences[at]));
  }
  return claims;
}

function claimOf(
  text: string,
  mention: number,
  finding: NameFinding,
  sentence: ScoredSentence | undefined,
): Claim {
  const start = mention + finding.span.start;
  const end = mention + finding.span.end;
  const { suggestion } = finding;
  const holds = sentence && sentence.start <= start && end <= sentence.end;
  return {
    kind: 'name',
    start,
    end,
    core: { start, end },
    text: text.slice(start, end),
    sentence: holds ? { start: sentence.start, end: sentence.end } : { start, end },
    score: SCORE[suggestion.source],
    reasons: [reasonOf(finding)],
    suggestion: { ...suggestion, written: finding.candidate },
  };
}

function reasonOf({ suggestion }: NameFinding): Reason {
  return suggestion.source === 'page'
    ? { code: 'name-elsewhere', detail: suggestion.text, favours: true }
    : { code: 'name-known', detail: suggestion.fullName, favours: true };
}
