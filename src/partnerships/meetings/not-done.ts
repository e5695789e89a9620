import { fieldError, type WrongAnswers } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { NotOpen } from './open-minutes.ts';
import { said } from './said.ts';

/** Why a form of a meeting did not act, where the meeting is not there or its minutes are agreed. */
export function notOpen(problem: NotOpen): WrongAnswers | { kind: 'gone' } {
  if (problem.problem === 'none') return { kind: 'gone' };
  const error = fieldError(null, (language) => speak(language, 'problem.agreed', { day: problem.on }));
  return { kind: 'wrong-answers', errors: [error] };
}

/** One thing wrong, said by a message that needs nothing filled in. */
export function wrongWith(field: string | null, key: Parameters<typeof said>[0]): WrongAnswers {
  return { kind: 'wrong-answers', errors: [fieldError(field, said(key))] };
}
