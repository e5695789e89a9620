import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import type { Action } from './action.ts';
import { handOn } from './action-hand.ts';
import { readAction } from './action-store.ts';

export type ActionProblem = 'gone' | 'not-yours';

/** The action somebody wants to do something to; `keeper`: which officers alone may. */
export async function actionFor(
  { transaction, actor, partnershipId }: Doing,
  id: string,
  who: 'lead' | 'keeper',
): Promise<Result<Action, ActionProblem>> {
  const action = await readAction(transaction, partnershipId, id);
  if (action === null) return failed('gone');
  const { keeps, leads } = handOn(actor, action);
  return keeps || (leads && who === 'lead') ? ok(action) : failed('not-yours');
}
