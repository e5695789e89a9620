import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { ActionBodies, ActionTerms } from './action.ts';
import { replaceOwners } from './action-owner-store.ts';
import { insertAction } from './action-store.ts';
import { type TermsProblem, termsProblem } from './terms-problem.ts';
import { recordAction } from './record-action.ts';

/** Records what is done for an outcome, and by whom. Returns its id. */
export async function addAction(
  doing: Doing,
  terms: ActionTerms,
  bodies: ActionBodies,
): Promise<Result<string, TermsProblem>> {
  const { transaction, partnershipId } = doing;
  const problem = await termsProblem(doing, terms, bodies, null);
  if (problem !== null) return failed(problem);
  const id = uuidv7();
  await insertAction(transaction, { id, partnershipId }, terms);
  await replaceOwners(transaction, { partnershipId, actionId: id }, bodies);
  await recordAction(doing, 'added', id, { after: { ...terms, ...bodies } });
  return ok(id);
}
