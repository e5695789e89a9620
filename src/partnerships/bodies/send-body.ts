import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { areasByIds } from '../../geography/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { EditConflict } from '../../platform/forms/edit-conflict.ts';
import { fieldError, type WrongAnswers } from '../../web/index.ts';
import type { Body } from './body.ts';
import { answersFromRecord, type BodyAnswers, recordFromAnswers } from './body-form.ts';
import { changeBody } from './change-body.ts';
import { speak } from './messages/message.ts';
import { findNamedPlaces, writePlaces } from './named-places.ts';
import { placeErrors } from './place-errors.ts';
import { registerBody } from './register-body.ts';

/** Registers a body or (`before`) changes its record as a form says, and gives its id. */
export async function sendBody(
  doing: { transaction: Queries; actor: Actor },
  keeperId: number | null,
  before: { body: Body; version: number } | null,
  answers: BodyAnswers,
): Promise<Result<string, WrongAnswers | EditConflict<BodyAnswers> | { kind: 'gone' }>> {
  const { transaction } = doing;
  const places = await findNamedPlaces(transaction, answers.places ?? '');
  const errors = placeErrors(places);
  if (errors.length > 0) return failed({ kind: 'wrong-answers', errors });
  const record = recordFromAnswers(answers, places.ids);
  if (before === null) {
    const registered = await registerBody(doing, keeperId, record);
    if (registered.ok) return registered;
    const { name } = record;
    const namesake = fieldError('name', (language) => speak(language, 'form.wrong.namesake', { name }));
    return failed({ kind: 'wrong-answers', errors: [namesake] });
  }
  const changed = await changeBody(doing, before.body, before.version, record);
  if (changed.ok) return ok(before.body.id);
  const { problem } = changed;
  if (problem.problem === 'gone') return failed({ kind: 'gone' });
  const { current } = problem;
  const named = writePlaces(current.speaksForPlaces, await areasByIds(transaction, current.speaksForPlaces));
  return failed(
    await editConflict(transaction, before.body.id, {
      current: answersFromRecord(current, named),
      version: current.version,
    }),
  );
}
