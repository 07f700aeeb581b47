import { expect, test } from 'vitest';
import type { Mention, Span } from '../../../lib/claim.ts';
import { readTokens } from '../../../lib/detect/score/read-tokens.ts';
import { emptyTokens } from '../../../lib/detect/score/tokens.ts';
import { findStatement } from '../../../lib/detect/statement.ts';

function statementOf(text: string, { start, end }: Span): Mention | undefined {
  const tokens = emptyTokens();
  readTokens(text, start, end, tokens);
  return findStatement(tokens);
}

function statementIn(text: string): string | undefined {
  const found = statementOf(text, { start: 0, end: text.length });
  return found && text.slice(found.start, found.end);
}

test.each([
  ['The court struck down the law.', 'The court struck down the law'],
  ['But the court struck down the law.', 'the court struck down the law'],
  ['Officials said the dam had failed.', 'the dam had failed'],
  ['Ann Lee told reporters on Monday that the dam had failed.', 'the dam had failed'],
  ['When the dam failed, Ann Lee said the town was empty.', 'the town was empty'],
  ['“The dam had failed,” Ann Lee wrote in a post.', 'The dam had failed'],
  ['The dam had failed, according to officials.', 'The dam had failed'],
  ['“The dam had failed,” said Ann Lee, who runs the agency.', 'The dam had failed'],
  ['According to officials, the dam had failed.', 'the dam had failed'],
  ['The dam, Ann Lee said, had failed.', 'The dam, Ann Lee said, had failed'],
  ['Velkor now owns what it calls “the lake.”', 'Velkor now owns what it calls “the lake.”'],
])('%s', (text, statement) => {
  expect(statementIn(text)).toBe(statement);
});

test.each(['', '…', 'Read more', '“No,” he said.'])('nothing in "%s"', (text) => {
  expect(statementIn(text)).toBeUndefined();
});

test('gives offsets into the whole text', () => {
  const text = 'It rained. Officials said the dam had failed. Nobody was hurt.';
  const start = text.indexOf('Officials');
  const found = statementOf(text, { start, end: text.indexOf(' Nobody') });
  expect(found).toMatchObject({ kind: 'statement', start: text.indexOf('the dam') });
  expect(found?.core).toEqual({ start: found?.start, end: found?.end });
});
