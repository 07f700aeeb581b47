import { tokenAt, type Token } from '../text/token.ts';

/** Verbs that take "up" or "down" to themselves: "make up about 60%", "shut down 12 plants". */
const PHRASAL =
  /^(mak(e|es|ing)|made|add(s|ed|ing)?|giv(e|es|ing)|gave|tak(e|es|ing)|took|us(e|es|ed|ing)|open(s|ed)?|sets?|end(s|ed)?|pick(s|ed)?|buys?|bought|eats?|shuts?|lay(s|ing)?|laid|break(s|ing)?|broke|hold(s|ing)?|held|top(s|ped)?|sign(s|ed)?|sped|back(s|ed)?|grow(s|ing)?|grew|comes?|came|puts?|putting|built|builds?|rack(s|ed)?|run(s|ning)?|ran|snap(s|ped)|bring(s|ing)?|brought|free(s|d|ing)|turn(s|ed|ing)?|save[sd]?|stump(s|ed)|chalk(s|ed)|scoop(s|ed)|show(s|ed)|hand(s|ed)|turns?)$/;

/** Index of the "up" or "down" straight before `from` that says which way a figure went; `from` where none does. */
export function directionBefore(tokens: readonly Token[], from: number): number {
  const { word } = tokenAt(tokens, from - 1);
  if (word !== 'up' && word !== 'down') return from;
  return PHRASAL.test(tokenAt(tokens, from - 2).word) ? from : from - 1;
}
