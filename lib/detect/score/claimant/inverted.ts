import { hashOf } from '../hash.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { nameBeforeApposition } from './apposition.ts';
import { hasRole, isCapital, isInnerStop, isKind, isQuote, isWord } from './look.ts';
import { holdsVerb, phraseAfter } from './phrase.ts';

/** What a study does and no speaker: the subject never stands after these. */
const NEVER_FIRST = new Set(
  'dubbed labeled labelled branded told tell tells shows showed show suggests suggested indicates indicated finds found find calls called describes described predicts'
    .split(' ')
    .map(hashOf),
);

/** "…," said X; "… , said X": the verb's subject stands after it. */
export function isInverted(tokens: Tokens, verb: number, last: number): boolean {
  if (
    NEVER_FIRST.has(tokens.hash[verb]!) ||
    last !== verb - 1 ||
    last < 1 ||
    !opensName(tokens, verb + 1)
  )
    return false;
  if (isQuote(tokens, last)) return true;
  if (!isKind(tokens, last, TOKEN.comma) && !isKind(tokens, last, TOKEN.dash)) return false;
  if (isQuote(tokens, last - 1) || namesSpeakerLast(tokens, verb)) return true;
  const before = nameBeforeApposition(tokens, last);
  // "One guard, who asked for water, said the gate was shut."
  if (before && hasRole(tokens, before.to + 1, ROLE.relative)) return false;
  return (
    !before ||
    (!isCapital(tokens, before.to - 1) && !holdsVerb(tokens, phraseAfter(tokens, verb + 1)))
  );
}

const SAID = new Set(['said', 'says'].map(hashOf));

/** "…, said Ines Calder." with a name and nothing after it, but "…, said Tuesday." */
function namesSpeakerLast(tokens: Tokens, verb: number): boolean {
  if (!SAID.has(tokens.hash[verb]!)) return false;
  let row = verb + 1;
  while (isCapital(tokens, row) && !hasRole(tokens, row, ROLE.time)) row++;
  return row > verb + 1 && !isWord(tokens, row) && !isInnerStop(tokens, row);
}

function opensName(tokens: Tokens, row: number): boolean {
  if (isCapital(tokens, row)) return true;
  if (hasRole(tokens, row, ROLE.he | ROLE.they | ROLE.otherPronoun | ROLE.preposition | ROLE.that))
    return false;
  if (hasRole(tokens, row, ROLE.determiner | ROLE.title)) return true;
  for (let at = row; at < row + 5 && isWord(tokens, at); at++)
    if (isCapital(tokens, at)) return true;
  return false;
}
