import { expect, it } from 'vitest';
import { readOutcomeLines } from './outcome-lines.ts';

it('reads an outcome from each line, and says which line it cannot take', () => {
  expect(readOutcomeLines('We are well\n\n  We are warm  ')).toEqual({
    ok: true,
    value: [
      { code: 'outcome-1', words: 'We are well' },
      { code: 'outcome-2', words: 'We are warm' },
    ],
  });
  expect(readOutcomeLines(`a\n${'b'.repeat(501)}`)).toEqual({
    ok: false,
    problem: { kind: 'too-long', line: 2 },
  });
  expect(readOutcomeLines('a\nb\na')).toEqual({ ok: false, problem: { kind: 'twice', words: 'a' } });
});
