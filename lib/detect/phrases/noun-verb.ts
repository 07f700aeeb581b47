import { NOUN_VERBS } from '../lexicon/grammar.ts';
import { VERB, WHEN } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { compoundEnd } from './compound.ts';
import { isContent } from './content.ts';
import { OBJECT_MARKERS } from './object-markers.ts';

/** "hard drives that use": "that" stands for the noun, as its verb follows. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at + 1);
  return (
    tokenAt(tokens, at).word === 'that' && ((verb.is & VERB) !== 0 || AUXILIARIES.has(verb.word))
  );
}

/** "tax break", "hard drives": a form that is no verb after a singular noun, having no object. */
export function isNounVerb(tokens: readonly Token[], at: number, count: number): boolean {
  const { word } = tokenAt(tokens, at);
  const nextAt = compoundEnd(tokens, at);
  const next = tokenAt(tokens, nextAt);
  if (isRelative(tokens, nextAt)) return true;
  if (OBJECT_MARKERS.has(next.word) || next.is & WHEN) return false;
  if (isContent(next) && !next.word.endsWith('ed')) return false;
  return (
    count === 0 || NOUN_VERBS.has(word) || (word.endsWith('s') && NOUN_VERBS.has(word.slice(0, -1)))
  );
}
