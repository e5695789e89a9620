import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import type { Action, ActionBodies, ActionTerms } from './action.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { replaceOwners } from './action-owner-store.ts';
import { readAction, updateAction } from './action-store.ts';
import { recordAction } from './record-action.ts';
import { type TermsProblem, termsProblem } from './terms-problem.ts';

export type ChangeProblem =
  | { problem: ActionProblem | TermsProblem }
  /** It is not as it was when it was opened. */
  | { problem: 'changed'; current: Action };

/** Changes what is recorded of an action, in the version that was opened. */
export async function changeAction(
  doing: Doing,
  { id, version }: Pick<Action, 'id' | 'version'>,
  terms: ActionTerms,
  bodies: ActionBodies,
): Promise<Result<null, ChangeProblem>> {
  const { transaction, partnershipId } = doing;
  const found = await actionFor(doing, id, 'lead');
  if (!found.ok) return failed({ problem: found.problem });
  const before = found.value;
  if (before.version !== version) return failed({ problem: 'changed', current: before });
  const problem = await termsProblem(doing, terms, bodies, before);
  if (problem !== null) return failed({ problem });
  if (!(await updateAction(transaction, { id, version }, terms))) {
    const current = await readAction(transaction, partnershipId, id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  await replaceOwners(transaction, { partnershipId, actionId: id }, bodies);
  await recordAction(doing, 'changed', id, { before, after: { ...terms, ...bodies } });
  return ok(null);
}
