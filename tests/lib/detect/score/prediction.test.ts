import { expect, test } from 'vitest';
import { isPrediction } from '../../../../lib/detect/score/prediction.ts';
import { readTokens } from '../../../../lib/detect/score/read-tokens.ts';
import { emptyTokens } from '../../../../lib/detect/score/tokens.ts';

function predicts(text: string): boolean {
  const tokens = emptyTokens();
  readTokens(text, 0, text.length, tokens);
  return isPrediction(tokens);
}

test.each([
  'The ferry will return in June.',
  'It’ll carry 300 cars.',
  'They won’t reopen the mine.',
  'Officials said the mine would reopen.',
  'The company said on Monday that it will hire 200 people.',
  'The vote is expected to be close.',
  'The port is now set to expand.',
  'A third model, slated to follow in 2031, costs less.',
  'The city plans to buy 40 trams.',
  'Rents could double by next summer.',
  'The pact may collapse if the talks fail.',
  'The bank predicts slower growth.',
  'Her help with the rules that the town is faced with will be dear.',
  'Tickets go on sale on June 5 at ten.',
  'The trial begins Monday in Lund.',
  'Once it is done we will open the road.',
  'The town is predicted to overspend by a third.',
  'The mine is on track to post a loss.',
  'The wind should ease by Thursday.',
  'The bank expects slower growth in 2031.',
  'The dam would have to be emptied.',
  'The town plans to plant 40 trees.',
  'The pool is to close in March.',
  'We expect prices to ease in August.',
])('about the future: %s', (text) => {
  expect(predicts(text)).toBe(true);
});

test.each([
  'The ferry returned in June.',
  'Moreno won three titles in Lyon.',
  'His will was read in court.',
  'Will Hartley scored twice.',
  'Will the ferry return?',
  'Nobody asked whether the mine would reopen.',
  'Workers who will retire soon were told.',
  'She would like a quieter street.',
  'In May, the board voted on next year’s budget.',
  'The mayor dropped his plan to widen the road.',
  'That might explain the noise.',
  'The choir meets every Monday.',
  'The reports on Monday were short.',
  'We would not ask for it if we thought it dear.',
  'The town has cut the time it will hold them.',
  'Soon they had runs that might have won it.',
  'He would later lead the bank.',
  'Soon after, they could not reach the shore.',
  'Few would argue that the dam is safe.',
  'The board has not agreed a fair plan to widen the road.',
  'Despite Hartley’s vows to return, the seat is empty.',
  'The board should listen.',
  'They had much on track two of the record.',
  'His job is to cook.',
])('not about the future: %s', (text) => {
  expect(predicts(text)).toBe(false);
});
